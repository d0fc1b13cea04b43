package vn.canbang.plan.edition;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.plan.document.PlanText;

/**
 * The text of a plan as it was issued.
 *
 * @param lines in the order of the document
 */
@Schema(name = "FrozenPlan")
public record FrozenPlan(PlanEditionView edition, List<PlanText> lines) {}
