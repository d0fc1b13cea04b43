package vn.canbang.lint.rule;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.canbang.lint.content.Passage;
import vn.canbang.lint.content.PlanContent;
import vn.canbang.shared.text.PlaceKey;

/** Words written in two lawful ways in one document, and abbreviations that nothing explains. */
final class Spelling implements Rule {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  /** Where y is the whole vowel, i is written as well: tỷ, tỉ. */
  private static final Pattern Y = Pattern.compile("^([bcdđghklmnpqrstvx]+|qu)y(?=\\P{L}*$)");

  private static final Pattern LETTERS =
      Pattern.compile("(?<![\\p{L}\\p{M}\\d])\\p{Lu}{2,}(?:[-&]\\p{Lu}{2,})*(?![\\p{L}\\p{M}])");

  private static final Pattern EXPLAINED = Pattern.compile("\\(([^()\\p{Ll}]*)\\)");

  /** Abbreviations are made of bare letters. */
  private static final Pattern ACCENT = Pattern.compile("\\p{M}");

  private static final Pattern ROMAN = Pattern.compile("[IVX]+");
  private static final int MOST_SHOWN = 6;

  @Override
  public void check(PlanContent plan, Findings findings) {
    if (!Damage.in(plan)) {
      twoWays(plan, findings);
      abbreviations(plan, findings);
    }
  }

  private static void twoWays(PlanContent plan, Findings findings) {
    Map<String, Map<String, Texts.Stretch>> ways = new LinkedHashMap<>();
    for (Passage passage : plan.passages()) {
      Matcher at = passage.matcher(WORD);
      while (at.find()) {
        String word = at.group().toLowerCase(Locale.ROOT);
        String key = Y.matcher(PlaceKey.accented(word)).replaceFirst("$1i");
        ways.computeIfAbsent(key, k -> new LinkedHashMap<>())
            .putIfAbsent(
                Normalizer.normalize(word, Normalizer.Form.NFC),
                new Texts.Stretch(passage, at.start(), at.end()));
      }
    }
    List<Map<String, Texts.Stretch>> several =
        ways.values().stream().filter(words -> words.size() > 1).toList();
    if (!several.isEmpty()) {
      Texts.Stretch second = List.copyOf(several.getFirst().values()).get(1);
      findings.at(
          LintRule.TONE_PLACEMENT,
          second,
          String.join(
              "; ",
              several.stream()
                  .limit(MOST_SHOWN)
                  .map(words -> String.join("/", words.keySet()))
                  .toList()));
    }
  }

  private static void abbreviations(PlanContent plan, Findings findings) {
    Set<String> explained = new HashSet<>();
    for (Passage passage : plan.passages()) {
      Matcher at = passage.matcher(EXPLAINED);
      while (at.find()) {
        explained.addAll(parts(at.group(1)));
      }
    }
    Map<String, Texts.Stretch> open = new LinkedHashMap<>();
    for (Passage passage : plan.passages()) {
      if (!capitals(passage.text())) {
        unknown(passage, explained, open);
      }
    }
    if (!open.isEmpty()) {
      findings.at(
          LintRule.ABBREVIATION_UNEXPLAINED,
          open.values().iterator().next(),
          String.join(", ", new LinkedHashSet<>(open.keySet())));
    }
  }

  private static void unknown(
      Passage passage, Set<String> explained, Map<String, Texts.Stretch> open) {
    List<Texts.Stretch> numbers = DocumentNumbers.in(passage);
    Matcher at = passage.matcher(LETTERS);
    while (at.find()) {
      int start = at.start();
      if (numbers.stream().anyMatch(n -> n.start() <= start && start < n.end())) {
        continue;
      }
      for (String part : parts(at.group())) {
        if (!explained.contains(part)
            && !Lexicon.slips().containsKey(part)
            && !ACCENT.matcher(Normalizer.normalize(part, Normalizer.Form.NFD)).find()
            && !Lexicon.abbreviations().contains(part)
            && !ROMAN.matcher(part).matches()) {
          open.putIfAbsent(part, new Texts.Stretch(passage, start, at.end()));
        }
      }
    }
  }

  private static List<String> parts(String letters) {
    List<String> parts = new ArrayList<>();
    for (String part : letters.split("[^\\p{Lu}]+", -1)) {
      if (part.length() > 1) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** A heading in capital letters holds words, not abbreviations. */
  private static boolean capitals(String text) {
    long letters = text.chars().filter(Character::isLetter).count();
    long upper = text.chars().filter(Character::isUpperCase).count();
    return upper * 5 > letters * 4;
  }
}
