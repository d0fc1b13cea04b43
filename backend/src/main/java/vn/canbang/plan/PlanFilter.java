package vn.canbang.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanLevel;
import vn.canbang.plan.document.PlanStatus;
import vn.canbang.plan.document.PlanType;

/**
 * Which plans of a list are wanted; null means any.
 *
 * @param q found without accents in title, number and the issuer's names
 * @param year the plan's period covers some of it
 */
record PlanFilter(
    @Nullable String q,
    @Nullable Integer year,
    @Nullable PlanType type,
    @Nullable PlanStatus status,
    @Nullable UUID issuerId,
    @Nullable String programme,
    @Nullable PlanLevel level,
    PlanSort sort) {}
