package vn.canbang.lint.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.canbang.lint.content.Passage;
import vn.canbang.lint.content.PlanContent;

/**
 * Words that are often written or scanned wrong. One finding a word; it says how many there are.
 */
final class Slips implements Rule {

  private record Known(Pattern wrong, String right) {}

  private static final List<Known> ALL =
      Lexicon.slips().entrySet().stream()
          .map(slip -> new Known(pattern(slip.getKey()), slip.getValue()))
          .toList();

  /** Abbreviations are wrong in their very letters; other words whatever their case. */
  private static Pattern pattern(String wrong) {
    boolean letters = wrong.equals(wrong.toUpperCase(Locale.ROOT));
    String edges = "(?<![\\p{L}\\p{M}\\p{N}])" + Pattern.quote(wrong) + "(?![\\p{L}\\p{M}\\p{N}])";
    return Pattern.compile(edges, letters ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Whether the word there is part of a known slip. */
  static boolean covers(Passage passage, int start, int end) {
    return ALL.stream()
        .flatMap(slip -> passage.matcher(slip.wrong()).results())
        .anyMatch(slip -> slip.start() <= start && end <= slip.end());
  }

  @Override
  public void check(PlanContent plan, Findings findings) {
    Map<Known, List<Texts.Stretch>> found = new LinkedHashMap<>();
    for (Passage passage : plan.passages()) {
      for (Known slip : ALL) {
        Matcher at = passage.matcher(slip.wrong());
        while (at.find()) {
          found
              .computeIfAbsent(slip, s -> new ArrayList<>())
              .add(new Texts.Stretch(passage, at.start(), at.end()));
        }
      }
    }
    found.forEach(
        (slip, places) -> {
          Texts.Stretch first = places.getFirst();
          if (places.size() == 1) {
            findings.at(LintRule.KNOWN_SLIP, first, first.text(), slip.right());
          } else {
            findings.as(
                LintRule.KNOWN_SLIP, "SEVERAL", first, first.text(), slip.right(), places.size());
          }
        });
  }
}
