package vn.canbang.target;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.IndicatorOrigin;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.plan.PlanFrame;
import vn.canbang.plan.document.PlanStatus;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.target.measure.TargetState;

/** What a caller may do with a target as it stands. */
final class TargetPolicy {

  private TargetPolicy() {}

  static List<TargetAction> allowed(
      OrgScope scope, PlanFrame plan, Target target, @Nullable IndicatorView indicator) {
    boolean planner = scope.holds(Role.PLANNER, plan.issuerId());
    boolean open =
        plan.status() == PlanStatus.ISSUED
            && target.state() == TargetState.OPEN
            && target.origin() != TargetOrigin.BACKGROUND;
    boolean out = plan.status() == PlanStatus.ISSUED || plan.status() == PlanStatus.CLOSED;
    List<TargetAction> allowed = new ArrayList<>();
    if (planner && target.awaitsComparator()) {
      allowed.add(TargetAction.CONFIRM_COMPARATOR);
    }
    if (planner && out && target.milestoneInWords() && target.state() == TargetState.OPEN) {
      allowed.add(TargetAction.COMPLETE);
    }
    if (planner && open) {
      allowed.add(TargetAction.CLOSE);
    }
    if (out && speaks(scope) && indicator != null && indicator.origin() == IndicatorOrigin.SURVEY) {
      allowed.add(TargetAction.ADD_SURVEY);
    }
    if (out && speaks(scope)) {
      allowed.add(TargetAction.EXPLAIN);
    }
    if (planner && open && target.value() != null) {
      allowed.add(TargetAction.ALLOCATE);
    }
    return allowed;
  }

  /** Speaks for the organisation that the caller works at. */
  private static boolean speaks(OrgScope scope) {
    return scope.holds(Role.REPORTER, scope.organisationId())
        || scope.holds(Role.PLANNER, scope.organisationId());
  }
}
