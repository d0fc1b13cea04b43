package vn.canbang.plan.lineage;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.DutyMode;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.shared.http.Ref;

/**
 * A unit that was asked to make a plan of its own.
 *
 * @param organisation as it was called on the plan's day
 * @param text the request in the document's words
 * @param part the part of the plan that asks
 * @param mode DIRECT for a unit below the issuer, REQUEST for a body that is not
 * @param plan the plan it made, null while it owes one
 */
@Schema(name = "OwedPlan")
public record OwedPlan(
    Ref organisation, String text, UUID part, DutyMode mode, @Nullable PlanRef plan) {}
