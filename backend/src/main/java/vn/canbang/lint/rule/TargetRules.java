package vn.canbang.lint.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.canbang.lint.content.PlanContent;
import vn.canbang.lint.content.TargetLine;

/** Targets that cannot be judged: without a figure, a day, or a word for how they are counted. */
final class TargetRules implements Rule {

  /** Of a hundred percent, exactly and at least are the same. */
  private static final Pattern ALL = Pattern.compile("100\\s*%");

  @Override
  public void check(PlanContent plan, Findings findings) {
    List<TargetLine> own = plan.targets().stream().filter(target -> !target.cited()).toList();
    if (own.stream().allMatch(target -> target.value() == null)) {
      findings.missing(LintRule.NO_NUMERIC_TARGET, plan.whole());
    } else {
      own.stream()
          .filter(target -> target.value() == null)
          .forEach(
              target ->
                  findings.at(
                      LintRule.TARGET_WITHOUT_VALUE,
                      Texts.said(plan, target.at()),
                      target.at().text()));
    }
    List<TargetLine> open =
        own.stream().filter(target -> target.value() != null && target.due() == null).toList();
    if (!open.isEmpty()) {
      findings.at(
          LintRule.TARGET_WITHOUT_DUE,
          Texts.said(plan, open.getFirst().at()),
          open.size(),
          plan.head().periodEnd());
    }
    for (TargetLine target : own) {
      LocalDate due = target.due();
      if (due != null && due.isAfter(plan.head().periodEnd())) {
        findings.at(
            LintRule.TARGET_DUE_OUTSIDE,
            Texts.said(plan, target.at()),
            due,
            plan.head().periodEnd());
      }
      if (!target.confirmed() && target.value() != null && !target.at().has(ALL)) {
        findings.at(
            LintRule.COMPARATOR_UNCONFIRMED,
            Texts.said(plan, target.at()),
            (Objects.requireNonNullElse(target.ambiguous(), "")
                    + " "
                    + target.value().toPlainString())
                .strip());
      }
    }
  }
}
