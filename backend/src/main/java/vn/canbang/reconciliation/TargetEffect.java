package vn.canbang.reconciliation;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.target.OfficialResult;
import vn.canbang.target.TargetComparator;

@Schema(description = "The level that a plan sets, before and after.")
public record TargetEffect(
    PlanRef plan,
    TargetComparator comparator,
    BigDecimal value,
    @Schema(description = "Upper end of a band; null otherwise.") @Nullable BigDecimal upperValue,
    @Schema(description = "The level in words: không quá 108.") String nameVi,
    String nameEn,
    @Schema(description = "Not judged until a planner has said how it is counted.")
        boolean awaitsComparator,
    OfficialResult before,
    OfficialResult after) {}
