package vn.canbang.plan;

import java.time.LocalDate;
import java.util.UUID;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.plan.document.PlanStatus;

/**
 * What other rooms hang their things on.
 *
 * @param documentDate day on which groups that the plan names are spelt out: its date of issue, or
 *     the first day of its period when the copy lacks one
 */
public record PlanFrame(
    PlanRef ref,
    PlanStatus status,
    UUID issuerId,
    UUID areaId,
    LocalDate periodStart,
    LocalDate periodEnd,
    LocalDate documentDate) {}
