package vn.canbang.target;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.plan.PlanFrame;
import vn.canbang.plan.document.PlanStatus;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.target.measure.TargetBasis;
import vn.canbang.target.measure.TargetState;

/**
 * A target that the caller sees, for the packages of this room.
 *
 * @param period the year that is usually looked at
 * @param level what figures of that year are compared with; null for words only
 */
public record SeenTarget(
    UUID id,
    PlanFrame plan,
    String code,
    String statement,
    @Nullable IndicatorView indicator,
    TargetComparator comparator,
    TargetBasis basis,
    @Nullable AssessmentLevel level,
    @Nullable String unit,
    @Nullable LocalDate due,
    AreaRef area,
    ReportingPeriod period,
    TargetState state) {

  /** In force: its plan was issued, and policy has not ended it. */
  public boolean inForce() {
    return plan.status() == PlanStatus.ISSUED && state == TargetState.OPEN;
  }
}
