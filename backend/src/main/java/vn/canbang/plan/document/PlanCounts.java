package vn.canbang.plan.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much stands under a plan. */
@Schema(name = "PlanCounts")
public record PlanCounts(int targets, int activities, int reportSeries) {}
