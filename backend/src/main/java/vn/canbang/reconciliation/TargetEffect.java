package vn.canbang.reconciliation;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.target.OfficialResult;
import vn.canbang.target.TargetComparator;

@Schema(description = "The level that a plan sets, before and after.")
public record TargetEffect(
    PlanRef plan,
    TargetComparator comparator,
    BigDecimal value,
    OfficialResult before,
    OfficialResult after) {}
