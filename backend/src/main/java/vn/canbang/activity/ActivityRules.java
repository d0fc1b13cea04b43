package vn.canbang.activity;

import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.draft.AllocationDraft;
import vn.canbang.activity.draft.OutputDraft;
import vn.canbang.activity.draft.TimeRuleDraft;
import vn.canbang.activity.schedule.Period;
import vn.canbang.activity.schedule.Rule;
import vn.canbang.activity.schedule.Windows;
import vn.canbang.shared.problem.Faults;

/** What holds for every activity, whether it is typed or comes in with a document. */
public final class ActivityRules {

  /** How often an activity may be held in the period of its plan. */
  public static final int MOST_TIMES = 1_000;

  private ActivityRules() {}

  /**
   * Says what is wrong with when it takes place and with what it puts out.
   *
   * @param days the days of observance that are known, by code
   * @param period the days that the plan is for; null when it does not say
   * @param at pointer to the activity in the request
   */
  public static void check(
      List<TimeRuleDraft> rules,
      List<OutputDraft> outputs,
      Map<String, MonthDay> days,
      @Nullable Period period,
      String at,
      Faults faults) {
    int times = 0;
    for (int i = 0; i < rules.size(); i++) {
      TimeRuleDraft rule = rules.get(i);
      check(rule, days, at + "/rules/" + i, faults);
      Rule said = said(rule, days);
      if (period != null && said.says()) {
        if (Windows.never(said, period)) {
          faults.add(at + "/rules/" + i, "activity.rule-never", null, period.from(), period.to());
        }
        times += Windows.of(said, period).size();
      }
    }
    if (times > MOST_TIMES) {
      faults.add(at + "/rules", "activity.too-many-occurrences", times, times, MOST_TIMES);
    }
    for (int i = 0; i < outputs.size(); i++) {
      check(outputs.get(i), at + "/outputs/" + i, faults);
    }
  }

  private static Rule said(TimeRuleDraft rule, Map<String, MonthDay> days) {
    return new Rule(
        rule.kind(),
        rule.start(),
        rule.end(),
        rule.month(),
        rule.observance() == null ? null : days.get(rule.observance()),
        rule.tentative(),
        rule.durationDays());
  }

  private static void check(
      TimeRuleDraft rule, Map<String, MonthDay> days, String at, Faults faults) {
    if (rule.start() != null && rule.end() != null && rule.end().isBefore(rule.start())) {
      faults.add(at + "/end", "activity.rule-backwards", rule.end());
    }
    String observance = rule.observance();
    if (observance != null && !days.containsKey(observance)) {
      faults.add(at + "/observance", "activity.observance-unknown", observance);
    }
    String lacks = rule.lacks();
    if (lacks != null) {
      faults.add(at + "/" + lacks, "required", null);
    }
  }

  /** What is allotted adds up to the quantity. */
  private static void check(OutputDraft output, String at, Faults faults) {
    int sum = output.allocations().stream().mapToInt(AllocationDraft::quantity).sum();
    Integer quantity = output.quantity();
    if (quantity != null && !output.allocations().isEmpty() && sum != quantity) {
      faults.add(at + "/quantity", "activity.allocations-sum", quantity, quantity, sum);
    }
  }
}
