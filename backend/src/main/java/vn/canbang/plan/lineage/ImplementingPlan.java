package vn.canbang.plan.lineage;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanStatus;
import vn.canbang.shared.http.Ref;

/**
 * A plan that carries out another or rests on it.
 *
 * @param issuer as it was called on the plan's day
 * @param carriesOut id of the plan that it rests on
 * @param depth 1 for those that rest on the plan asked for
 */
@Schema(name = "ImplementingPlan")
public record ImplementingPlan(
    UUID id,
    @Nullable String number,
    String title,
    Ref issuer,
    PlanStatus status,
    LocalDate periodStart,
    LocalDate periodEnd,
    UUID carriesOut,
    int depth) {}
