package vn.canbang.plan.document;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The text of a plan as it was issued.
 *
 * @param lines in the order of the document
 */
@Schema(name = "FrozenPlan")
public record FrozenPlan(PlanEditionView edition, List<PlanText> lines) {}
