package vn.canbang.plan.lineage;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanStatus;
import vn.canbang.shared.http.Ref;

/**
 * A plan that rests on a legal document.
 *
 * @param issuer as it was called on the plan's day
 */
@Schema(name = "RestingPlan")
public record RestingPlan(
    UUID id,
    @Nullable String number,
    String title,
    Ref issuer,
    PlanStatus status,
    LocalDate periodStart,
    LocalDate periodEnd) {}
