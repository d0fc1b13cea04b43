package vn.canbang.target;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanRef;

@Schema(description = "A plan's level to draw beside figures.")
public record TargetLine(
    BigDecimal value,
    @Schema(description = "Upper end of a band; null otherwise.") @Nullable BigDecimal upperValue,
    TargetComparator comparator,
    @Schema(description = "A planner has still to say how it is counted.") boolean awaitsComparator,
    PlanRef plan,
    String nameVi,
    String nameEn) {}
