package vn.canbang.lint.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.lint.content.Passage;
import vn.canbang.lint.content.PlanContent;
import vn.canbang.lint.content.SectionLine;
import vn.canbang.shared.text.RomanNumerals;

/** Numbers of sections that do not follow on each other: 2.3 then 2.5; 1 between II and IV. */
final class Numbering implements Rule {

  private static final Pattern ROMAN = Pattern.compile("[IVX]+");

  @Override
  public void check(PlanContent plan, Findings findings) {
    Map<String, List<SectionLine>> children = new LinkedHashMap<>();
    for (SectionLine section : plan.sections()) {
      children
          .computeIfAbsent(Objects.requireNonNullElse(section.parent(), ""), p -> new ArrayList<>())
          .add(section);
    }
    children.values().forEach(siblings -> check(siblings, findings));
  }

  private static void check(List<SectionLine> siblings, Findings findings) {
    @Nullable SectionLine before = null;
    int expected = 1;
    for (SectionLine section : siblings) {
      String own = section.marker() == null ? last(section.code()) : section.marker();
      boolean roman = ROMAN.matcher(last(section.code())).matches();
      int number = number(own);
      if (number == 0) {
        continue;
      }
      String wanted = roman ? RomanNumerals.of(expected) : Integer.toString(expected);
      if (number != expected || (roman && !ROMAN.matcher(own).matches())) {
        Passage at =
            section.heading().text().isBlank() && !section.paragraphs().isEmpty()
                ? section.paragraphs().getFirst()
                : section.heading();
        if (before == null) {
          findings.as(
              LintRule.NUMBERING,
              "FIRST",
              at,
              0,
              at.text().length(),
              printed(section, own),
              printed(section, wanted));
        } else {
          findings.whole(
              LintRule.NUMBERING,
              at,
              printed(before, last(before.code())),
              printed(section, own),
              printed(section, wanted));
        }
      }
      // A number that is too small is a slip; one that is too large leaves a gap and counts on.
      expected = Math.max(expected, number) + 1;
      before = section;
    }
  }

  /** As documents print it: parts below the top are numbered without the letters of the top. */
  private static String printed(SectionLine section, String own) {
    String code = section.code();
    int first = code.indexOf('.');
    if (first < 0) {
      return own;
    }
    String between = code.substring(first + 1, Math.max(first + 1, code.lastIndexOf('.') + 1));
    return between + own;
  }

  private static String last(String code) {
    return code.substring(code.lastIndexOf('.') + 1);
  }

  /** 0 for what is no number, such as PREAMBLE. */
  private static int number(String own) {
    if (own.matches("\\d{1,3}")) {
      return Integer.parseInt(own);
    }
    if (ROMAN.matcher(own).matches()) {
      return RomanNumerals.value(own);
    }
    return own.matches("[a-z]") ? own.charAt(0) - 'a' + 1 : 0;
  }
}
