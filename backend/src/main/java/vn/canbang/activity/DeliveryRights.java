package vn.canbang.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.delivery.AllocationAction;
import vn.canbang.activity.delivery.AllocationState;
import vn.canbang.activity.delivery.AllocationView;
import vn.canbang.plan.document.PlanStatus;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;

/**
 * Who may hand out, receive and put up what the activities of a plan allot. Who leads the activity,
 * or issued the plan, hands out; the unit confirms, or whoever hands out on its behalf.
 *
 * @param status of the plan
 * @param issuer of the plan
 */
record DeliveryRights(OrgScope scope, PlanStatus status, UUID issuer) {

  /** Ends the request with 403 without the role for the action. */
  void require(Allocation allocation, AllocationAction action) {
    if (!may(allocation, action)) {
      throw ProblemException.forbidden();
    }
  }

  /** Ends the request with 409 when the allotment, or its plan, does not stand so. */
  void requireState(Allocation allocation, AllocationAction action) {
    if (!inForce(action)) {
      throw ProblemException.conflict("allocation.plan-not-issued");
    }
    if (!fits(allocation, action)) {
      throw ProblemException.conflict("allocation.state");
    }
  }

  /** Whether the caller speaks for the unit that it is for; for a place, who hands out does. */
  boolean speaksForReceiver(Allocation allocation) {
    UUID unit = allocation.organisationId();
    return unit == null ? mayIssue(allocation) : scope.holds(Role.REPORTER, unit);
  }

  private List<AllocationAction> allowed(Allocation allocation) {
    List<AllocationAction> allowed = new ArrayList<>();
    for (AllocationAction action : AllocationAction.values()) {
      if (inForce(action) && fits(allocation, action) && may(allocation, action)) {
        allowed.add(action);
      }
    }
    return allowed;
  }

  /** Once a plan has ended nothing more is handed out by it; what was is still accounted for. */
  private boolean inForce(AllocationAction action) {
    return status == PlanStatus.ISSUED
        || (status == PlanStatus.CLOSED && action != AllocationAction.ISSUE);
  }

  private static boolean fits(Allocation allocation, AllocationAction action) {
    AllocationState state = allocation.state();
    return switch (action) {
      case ISSUE -> state == AllocationState.PLANNED && allocation.quantity() > 0;
      case RECEIVE -> state == AllocationState.ISSUED;
      case DISPLAY -> state == AllocationState.RECEIVED;
      case UNDO -> state != AllocationState.PLANNED;
    };
  }

  private boolean may(Allocation allocation, AllocationAction action) {
    return switch (action) {
      case ISSUE -> mayIssue(allocation);
      case RECEIVE, DISPLAY -> mayIssue(allocation) || speaksForReceiver(allocation);
      case UNDO ->
          mayIssue(allocation)
              || (allocation.state() != AllocationState.ISSUED && speaksForReceiver(allocation));
    };
  }

  private boolean mayIssue(Allocation allocation) {
    UUID lead = allocation.output().activity().leadId();
    return scope.holds(Role.REPORTER, issuer) || (lead != null && scope.holds(Role.REPORTER, lead));
  }

  AllocationView view(Allocation allocation, @Nullable Ref unit) {
    DeliveryStep issued = allocation.issued();
    DeliveryStep received = allocation.received();
    DeliveryStep displayed = allocation.displayed();
    return new AllocationView(
        allocation.id(),
        allocation.text(),
        unit,
        allocation.quantity(),
        allocation.illustrative(),
        issued == null ? null : issued.day(),
        issued == null ? null : issued.quantity(),
        received == null ? null : received.day(),
        received == null ? null : received.quantity(),
        displayed == null ? null : displayed.day(),
        displayed == null ? null : displayed.quantity(),
        allocation.note(),
        allocation.state(),
        allocation.withdrawn(),
        allowed(allocation),
        allocation.version());
  }
}
