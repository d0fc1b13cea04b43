package vn.canbang.lint.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.canbang.lint.content.Passage;
import vn.canbang.lint.content.PlanContent;
import vn.canbang.lint.content.SectionLine;
import vn.canbang.shared.text.PlaceKey;

/** Words said twice in a row, sentences said twice in a section. */
final class Repetitions implements Rule {

  private static final Pattern TWICE =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])(\\p{L}{2,}(?:\\s+\\p{L}+){0,3})\\s+\\1(?![\\p{L}\\p{M}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "Người người, nhà nhà": said so on purpose. */
  private static final Pattern PAIR = Pattern.compile("\\s*,\\s*(\\p{L}+)\\s+\\1(?!\\p{L})");

  private static final int LONG_SENTENCE = 8;

  /** A sentence said again may end with a word or two more. */
  private static final int WORDS_MORE = 2;

  @Override
  public void check(PlanContent plan, Findings findings) {
    if (Damage.in(plan)) {
      return;
    }
    for (Passage passage : plan.passages()) {
      Matcher at = passage.matcher(TWICE);
      while (at.find()) {
        if (slip(at.group(1))
            && !PAIR.matcher(passage.text())
                .region(at.end(), passage.text().length())
                .lookingAt()) {
          findings.at(LintRule.DOUBLED_WORDS, passage, at, at.group(1));
        }
      }
    }
    // Rows of a table are alike on purpose.
    plan.sections().stream()
        .filter(section -> !section.code().startsWith("ANNEX"))
        .forEach(section -> sentences(section, findings));
  }

  /**
   * Two compounds meet in a syllable all the time ("hành vi vi phạm"): a single one counts only
   * where it is a word of its own.
   */
  private static boolean slip(String twice) {
    return twice.contains(" ") || Lexicon.smallWords().contains(twice.toLowerCase(Locale.ROOT));
  }

  private static void sentences(SectionLine section, Findings findings) {
    Map<String, List<String>> seen = new HashMap<>();
    for (Passage paragraph : section.paragraphs()) {
      for (Texts.Stretch sentence : Texts.sentences(paragraph)) {
        String key = PlaceKey.of(sentence.text());
        List<String> words = Texts.words(sentence.text());
        if (words.size() < LONG_SENTENCE) {
          continue;
        }
        List<String> alike =
            seen.computeIfAbsent(
                String.join(" ", words.subList(0, LONG_SENTENCE)), k -> new ArrayList<>());
        if (alike.stream().anyMatch(other -> same(other, key))) {
          findings.at(LintRule.REPEATED_SENTENCE, sentence, sentence.text());
        }
        alike.add(key);
      }
    }
  }

  private static boolean same(String one, String other) {
    String shorter = one.length() < other.length() ? one : other;
    String longer = one.length() < other.length() ? other : one;
    return longer.startsWith(shorter)
        && Texts.words(longer.substring(shorter.length())).size() <= WORDS_MORE;
  }
}
