package vn.canbang.lint.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.canbang.lint.content.Passage;
import vn.canbang.lint.content.PlanContent;
import vn.canbang.shared.text.PlaceKey;

/** One thing under several names: the plan's own place, a population office, kinds of units. */
final class Names implements Rule {

  private static final Pattern KIND =
      Pattern.compile("^(?iu)(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|đặc khu)\\s+");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  private static final String PART =
      "(?:[Dd]ân số|[Tt]ruyền thông|[Gg]iáo dục|sức khỏe|sức khoẻ|[Kk]ế hoạch hóa gia đình"
          + "|[Pp]hát triển|[A-ZĐ][A-ZĐ&]+)";

  /** Offices of population work, which have been called many things over the years. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "([Pp]hòng|[Cc]hi cục|Ban [Cc]hỉ đạo)\\s+(?:công tác\\s+)?(?:[Dd]ân số|DS)(?!\\p{L})"
              + "(?:(?:\\s*[-–&]\\s*|\\s+(?:và\\s+|&\\s*)?)"
              + PART
              + "(?!\\p{L}))*");

  private static final List<Pattern> LISTS =
      List.of(list("huyện|thị xã|thành phố|quận"), list("xã|phường|thị trấn"));

  private static Pattern list(String kinds) {
    return Pattern.compile(
        "(?iu)(?<!\\p{L})(?:" + kinds + ")(?:,\\s+(?:" + kinds + "))+(?!\\p{L})");
  }

  @Override
  public void check(PlanContent plan, Findings findings) {
    if (Damage.in(plan)) {
      return;
    }
    ownPlace(plan, findings);
    offices(plan, findings);
    LISTS.forEach(list -> lists(plan, list, findings));
  }

  private static void ownPlace(PlanContent plan, Findings findings) {
    String name = KIND.matcher(plan.head().area()).replaceFirst("");
    int length = name.split(" ").length;
    String key = PlaceKey.of(name);
    String right = PlaceKey.accented(name);
    Map<String, List<Texts.Stretch>> wrong = new LinkedHashMap<>();
    for (Passage passage : plan.passages()) {
      List<int[]> words = new ArrayList<>();
      Matcher at = passage.matcher(WORD);
      while (at.find()) {
        words.add(new int[] {at.start(), at.end()});
      }
      for (int i = 0; i + length <= words.size(); i++) {
        Texts.Stretch said =
            new Texts.Stretch(passage, words.get(i)[0], words.get(i + length - 1)[1]);
        String text = said.text();
        if (Character.isUpperCase(text.charAt(0))
            && PlaceKey.of(text).equals(key)
            && !PlaceKey.accented(text).equals(right)) {
          wrong.computeIfAbsent(PlaceKey.accented(text), k -> new ArrayList<>()).add(said);
        }
      }
    }
    wrong
        .values()
        .forEach(
            places ->
                findings.at(
                    LintRule.NAME_SPELLING,
                    places.getFirst(),
                    places.getFirst().text(),
                    name,
                    places.size()));
  }

  private static void offices(PlanContent plan, Findings findings) {
    Map<String, Map<String, Texts.Stretch>> byKind = new LinkedHashMap<>();
    for (Passage passage : plan.passages()) {
      Matcher at = passage.matcher(OFFICE);
      while (at.find()) {
        Texts.Stretch said = new Texts.Stretch(passage, at.start(), at.end());
        byKind
            .computeIfAbsent(at.group(1).toLowerCase(Locale.ROOT), k -> new LinkedHashMap<>())
            .putIfAbsent(PlaceKey.of(said.text()), said);
      }
    }
    for (Map<String, Texts.Stretch> names : byKind.values()) {
      if (names.size() > 1) {
        List<Texts.Stretch> all = List.copyOf(names.values());
        findings.at(
            LintRule.UNIT_NAMED_DIFFERENTLY,
            all.get(1),
            all.size(),
            String.join("; ", all.stream().map(name -> "“" + name.text() + "”").toList()));
      }
    }
  }

  private static void lists(PlanContent plan, Pattern list, Findings findings) {
    Set<String> first = null;
    String said = "";
    for (Passage passage : plan.passages()) {
      Matcher at = passage.matcher(list);
      while (at.find()) {
        Set<String> kinds =
            new TreeSet<>(List.of(at.group().toLowerCase(Locale.ROOT).split(",\\s+")));
        if (first == null) {
          first = kinds;
          said = at.group();
        } else if (!kinds.equals(first)) {
          findings.at(LintRule.UNIT_LIST_DIFFERS, passage, at, said, at.group());
          return;
        }
      }
    }
  }
}
