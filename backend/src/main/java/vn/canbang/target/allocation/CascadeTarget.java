package vn.canbang.target.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.shared.http.Ref;
import vn.canbang.target.AssessmentLevel;
import vn.canbang.target.EffectiveComparator;
import vn.canbang.target.SeenTarget;
import vn.canbang.target.TargetIndicator;

/** The target that is handed down. */
@Schema(description = "The target that is handed down.")
public record CascadeTarget(
    UUID id,
    PlanRef plan,
    String code,
    String statement,
    @Nullable TargetIndicator indicator,
    Ref area,
    @Nullable EffectiveComparator comparator,
    @Nullable BigDecimal value,
    @Nullable BigDecimal upperValue,
    @Nullable String unit,
    @Nullable LocalDate due) {

  static CascadeTarget of(SeenTarget target) {
    AssessmentLevel level = target.level();
    return new CascadeTarget(
        target.id(),
        target.plan().ref(),
        target.code(),
        target.statement(),
        TargetIndicator.of(target.indicator()),
        target.area().ref(),
        level == null ? null : level.comparator(),
        level == null ? null : level.value(),
        level == null ? null : level.upperValue(),
        target.unit(),
        target.due());
  }
}
