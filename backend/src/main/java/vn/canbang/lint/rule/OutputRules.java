package vn.canbang.lint.rule;

import java.util.regex.Pattern;
import vn.canbang.lint.content.ActivityLine;
import vn.canbang.lint.content.OutputLine;
import vn.canbang.lint.content.PlanContent;

/** What is put out: parts that do not add up, parts for several units at once. */
final class OutputRules implements Rule {

  private static final Pattern SEVERAL_UNITS =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:(?:trạm y tế|trường|đơn vị|phòng|UBND)\\s+các"
              + "|các\\s+(?:trạm|trường|xã|phường|thị trấn|đơn vị|huyện|quận))(?!\\p{L})");

  @Override
  public void check(PlanContent plan, Findings findings) {
    for (ActivityLine activity : plan.activities()) {
      for (OutputLine output : activity.outputs()) {
        check(plan, activity, output, findings);
      }
    }
  }

  private static void check(
      PlanContent plan, ActivityLine activity, OutputLine output, Findings findings) {
    Integer quantity = output.quantity();
    if (quantity == null || output.shares().isEmpty()) {
      return;
    }
    int sum = output.shares().stream().mapToInt(OutputLine.Share::quantity).sum();
    if (sum != quantity) {
      findings.whole(LintRule.OUTPUT_SUM, output.at(), output.at().text(), quantity, sum);
    }
    int together =
        output.shares().stream()
            .filter(share -> share.assumed() || SEVERAL_UNITS.matcher(share.text()).find())
            .mapToInt(OutputLine.Share::quantity)
            .sum();
    if (together > 0) {
      String units =
          output.shares().stream()
              .filter(share -> share.assumed() || SEVERAL_UNITS.matcher(share.text()).find())
              .findFirst()
              .orElseThrow()
              .text();
      findings.at(
          LintRule.OUTPUT_NOT_SPLIT,
          Texts.said(plan, activity.at()),
          together,
          output.at().text(),
          units);
    }
  }
}
