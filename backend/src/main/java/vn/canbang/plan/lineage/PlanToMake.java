package vn.canbang.plan.lineage;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.DutyMode;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.shared.http.Ref;

/**
 * A plan of its own that a unit was asked to make and has not issued yet.
 *
 * @param plan the plan that asks for it
 * @param text the sentence that asks
 * @param mode whether its issuer commands the unit or may only ask it
 * @param periodEnd last day of the plan that asks
 * @param draft what the unit has begun, if the caller sees it
 */
@Schema(
    name = "PlanToMake",
    description = "A plan of its own that a unit was asked to make and has not issued yet.")
public record PlanToMake(
    PlanRef plan,
    Ref issuer,
    String text,
    DutyMode mode,
    LocalDate periodEnd,
    @Nullable PlanRef draft) {}
