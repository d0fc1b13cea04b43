package vn.canbang.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.canbang.plan.document.PlanAction;
import vn.canbang.plan.document.PlanStatus;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;

/** Who may do what with a plan in which state: asked before it is done, and shown with the plan. */
final class PlanPolicy {

  private PlanPolicy() {}

  /** Ends the request unless the caller may write in the plan now: 403 or 409. */
  static void requireEdit(OrgScope scope, Plan plan) {
    require(scope, plan, PlanAction.EDIT);
  }

  /** Ends the request with 403 without a role for the action, 409 in a state without it. */
  static void require(OrgScope scope, Plan plan, PlanAction action) {
    if (roles(action).stream().noneMatch(role -> scope.holds(role, plan.issuerId()))) {
      throw ProblemException.forbidden();
    }
    if ((action == PlanAction.AMEND || action == PlanAction.CLOSE) && plan.amendmentId() != null) {
      throw ProblemException.conflict("plan.amendment-open");
    }
    if (!fits(plan, action)) {
      throw ProblemException.conflict(
          action == PlanAction.EDIT || action == PlanAction.DELETE
              ? "plan.not-draft"
              : "plan.status");
    }
  }

  static List<PlanAction> allowed(OrgScope scope, Plan plan) {
    return Arrays.stream(PlanAction.values())
        .filter(action -> fits(plan, action))
        .filter(
            action -> roles(action).stream().anyMatch(role -> scope.holds(role, plan.issuerId())))
        .toList();
  }

  private static Set<Role> roles(PlanAction action) {
    return switch (action) {
      case EDIT, DELETE, SUBMIT_FOR_REVIEW, WITHDRAW, AMEND -> Set.of(Role.PLANNER);
      case RETURN, ISSUE, CLOSE -> Set.of(Role.REVIEWER);
      case SIGNED_COPY, COMMENT -> Set.of(Role.PLANNER, Role.REVIEWER);
    };
  }

  private static boolean fits(Plan plan, PlanAction action) {
    PlanStatus status = plan.status();
    return switch (action) {
      case EDIT, DELETE, SUBMIT_FOR_REVIEW -> status == PlanStatus.DRAFT;
      case WITHDRAW, RETURN -> status == PlanStatus.IN_REVIEW;
      case ISSUE, COMMENT -> status == PlanStatus.DRAFT || status == PlanStatus.IN_REVIEW;
      case SIGNED_COPY -> status != PlanStatus.DRAFT;
      case AMEND, CLOSE -> status == PlanStatus.ISSUED && plan.amendmentId() == null;
    };
  }
}
