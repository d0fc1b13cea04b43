package vn.canbang.target;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.plan.document.PlanRef;

@Schema(description = "A plan's level to draw beside figures.")
public record TargetLine(
    BigDecimal value, TargetComparator comparator, PlanRef plan, String nameVi, String nameEn) {}
