package vn.canbang.plan;

import java.util.ArrayList;
import java.util.List;
import vn.canbang.plan.document.PlanAction;
import vn.canbang.plan.document.PlanStatus;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;

/** Who may do what with a plan: asked before it is done, and shown with the plan. */
final class PlanPolicy {

  private PlanPolicy() {}

  /** Ends the request unless the caller may write in the plan now: 403 or 409. */
  static void requireEdit(OrgScope scope, Plan plan) {
    scope.require(Role.PLANNER, plan.issuerId());
    plan.requireDraft();
  }

  static List<PlanAction> allowed(OrgScope scope, Plan plan) {
    List<PlanAction> actions = new ArrayList<>();
    if (plan.status() == PlanStatus.DRAFT && scope.holds(Role.PLANNER, plan.issuerId())) {
      actions.add(PlanAction.EDIT);
      actions.add(PlanAction.DELETE);
    }
    return actions;
  }
}
