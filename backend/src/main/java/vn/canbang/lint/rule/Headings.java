package vn.canbang.lint.rule;

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

/** Headings said twice, and headings of one rank written in different ways. */
final class Headings implements Rule {

  private static final Pattern TOP = Pattern.compile("[IVX]+");
  private static final Pattern LABEL =
      Pattern.compile("^(Hoạt động|Mục tiêu|Nội dung) \\d+\\s*([:.])");

  @Override
  public void check(PlanContent plan, Findings findings) {
    twice(plan, findings);
    if (!Damage.in(plan)) {
      capitals(plan, findings);
    }
    labels(plan, findings);
  }

  private static void twice(PlanContent plan, Findings findings) {
    Map<String, SectionLine> seen = new HashMap<>();
    for (SectionLine section : plan.sections()) {
      Passage heading = section.heading();
      // An annex goes through the parts of the plan again.
      if (heading.text().isBlank() || section.code().startsWith("ANNEX")) {
        continue;
      }
      SectionLine first = seen.putIfAbsent(PlaceKey.accented(heading.text()), section);
      if (first != null) {
        findings.whole(
            LintRule.DUPLICATE_HEADING, heading, heading.text(), first.code(), section.code());
      }
    }
  }

  private static void capitals(PlanContent plan, Findings findings) {
    List<Passage> top =
        plan.sections().stream()
            .filter(section -> TOP.matcher(section.code()).matches())
            .map(SectionLine::heading)
            .filter(heading -> !heading.text().isBlank())
            .toList();
    List<Passage> small = top.stream().filter(heading -> !upper(heading.text())).toList();
    if (top.size() > 2 && small.size() * 2 < top.size()) {
      small.forEach(
          heading ->
              findings.whole(
                  LintRule.HEADING_FORM,
                  heading,
                  heading.text(),
                  heading.text().toUpperCase(Locale.ROOT)));
    }
  }

  private static boolean upper(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** "Hoạt động 01:" and "Hoạt động 02." side by side. */
  private static void labels(PlanContent plan, Findings findings) {
    Map<String, String> first = new HashMap<>();
    for (Passage passage : plan.passages()) {
      Matcher at = passage.matcher(LABEL);
      if (at.find()) {
        String sign = first.putIfAbsent(at.group(1), at.group(2));
        if (sign != null && !sign.equals(at.group(2))) {
          findings.as(
              LintRule.HEADING_FORM,
              "LABEL",
              passage,
              at.start(),
              at.end(),
              at.group(),
              at.group(1),
              sign);
          return;
        }
      }
    }
  }
}
