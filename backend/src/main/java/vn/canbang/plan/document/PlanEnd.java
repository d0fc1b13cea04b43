package vn.canbang.plan.document;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a plan came to its end.
 *
 * @param on its last day; for an amendment the day of its issue
 * @param reason why it was closed; for an amendment why it amends
 * @param plan the plan whose text the amendment has replaced, if the caller sees it; null for a
 *     plan that was closed
 */
@Schema(name = "PlanEnd", description = "How a plan came to its end.")
public record PlanEnd(
    PlanEndKind kind, @Nullable LocalDate on, @Nullable String reason, @Nullable PlanRef plan) {}
