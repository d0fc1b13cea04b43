package vn.canbang.plan.comparison;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanRef;

/**
 * How two editions of a plan differ.
 *
 * @param to the later edition; null for the amendment that is being written
 * @param changes in the order of the document, what was removed where it stood
 * @param unchanged number of lines that say the same in the same place
 */
@Schema(name = "PlanComparison")
public record PlanComparison(
    PlanRef plan, int from, @Nullable Integer to, List<PlanChange> changes, int unchanged) {}
