package vn.canbang.activity;

import java.util.List;
import java.util.Set;
import vn.canbang.activity.draft.AllocationDraft;
import vn.canbang.activity.draft.OutputDraft;
import vn.canbang.activity.draft.TimeRuleDraft;
import vn.canbang.shared.problem.Faults;

/** What holds for every activity, whether it is typed or comes in with a document. */
public final class ActivityRules {

  private ActivityRules() {}

  /**
   * Says what is wrong with when it takes place and with what it puts out.
   *
   * @param days codes of the days of observance that are known
   * @param at pointer to the activity in the request
   */
  public static void check(
      List<TimeRuleDraft> rules,
      List<OutputDraft> outputs,
      Set<String> days,
      String at,
      Faults faults) {
    for (int i = 0; i < rules.size(); i++) {
      check(rules.get(i), days, at + "/rules/" + i, faults);
    }
    for (int i = 0; i < outputs.size(); i++) {
      check(outputs.get(i), at + "/outputs/" + i, faults);
    }
  }

  private static void check(TimeRuleDraft rule, Set<String> days, String at, Faults faults) {
    if (rule.start() != null && rule.end() != null && rule.end().isBefore(rule.start())) {
      faults.add(at + "/end", "activity.rule-backwards", rule.end());
    }
    String observance = rule.observance();
    if (observance != null && !days.contains(observance)) {
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
