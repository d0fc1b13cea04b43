package vn.canbang.plan.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;

/**
 * A unit that was asked to make a plan of its own.
 *
 * @param text the request in the document's words
 * @param plan the plan it made, null while it owes one
 */
@Schema(name = "OwedPlan")
public record OwedPlan(Ref organisation, String text, @Nullable PlanRef plan) {}
