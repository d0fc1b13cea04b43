package vn.canbang.activity.occurrence;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.canbang.plan.document.PlanStatus;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;

/** Who may do what with an occurrence in which state. Whoever sees the plan reads it. */
final class OccurrencePolicy {

  private OccurrencePolicy() {}

  /** Whether the caller records what the lead does in a plan of the issuer. */
  static boolean records(OrgScope scope, UUID lead, UUID issuer) {
    return scope.holds(Role.REPORTER, lead)
        || scope.holds(Role.REPORTER, issuer)
        || scope.holds(Role.PLANNER, issuer);
  }

  private static boolean reviews(OrgScope scope, UUID lead, UUID issuer) {
    return scope.holds(Role.REVIEWER, lead) || scope.holds(Role.REVIEWER, issuer);
  }

  /** Whether the caller reads what names people. */
  static boolean readsRestricted(OrgScope scope, UUID lead, UUID issuer) {
    return records(scope, lead, issuer) || reviews(scope, lead, issuer);
  }

  /** Ends the request with 403 without a role for the action. */
  static void requireRole(
      OrgScope scope, Occurrence occurrence, PlanFacts plan, OccurrenceAction action) {
    if (!permitted(scope, occurrence.leadId(), plan.issuerId(), action)) {
      throw ProblemException.forbidden();
    }
  }

  /** Ends the request with 409 in a state without the action. */
  static void requireState(Occurrence occurrence, PlanFacts plan, OccurrenceAction action) {
    if (!fits(occurrence, plan, action)) {
      throw ProblemException.conflict("occurrence.state");
    }
  }

  static List<OccurrenceAction> allowed(OrgScope scope, Occurrence occurrence, PlanFacts plan) {
    return Arrays.stream(OccurrenceAction.values())
        .filter(action -> fits(occurrence, plan, action))
        .filter(action -> permitted(scope, occurrence.leadId(), plan.issuerId(), action))
        .toList();
  }

  private static boolean permitted(
      OrgScope scope, UUID lead, UUID issuer, OccurrenceAction action) {
    return switch (action) {
      case COMPLETE, POSTPONE, CANCEL, REOPEN, ADD_EVIDENCE -> records(scope, lead, issuer);
      case CORRECT -> records(scope, lead, issuer) || reviews(scope, lead, issuer);
    };
  }

  /** Of a plan that has ended one can still say what was done, and what was not. */
  private static boolean fits(Occurrence occurrence, PlanFacts plan, OccurrenceAction action) {
    OccurrenceState state = occurrence.state();
    boolean inForce = plan.status() == PlanStatus.ISSUED;
    return switch (action) {
      case COMPLETE, CANCEL -> state.open();
      case CORRECT -> state == OccurrenceState.DONE;
      case POSTPONE -> state.open() && inForce;
      case REOPEN -> state != OccurrenceState.PLANNED && inForce;
      case ADD_EVIDENCE -> state != OccurrenceState.CANCELLED;
    };
  }
}
