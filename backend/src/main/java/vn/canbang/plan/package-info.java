/**
 * Plans as documents: head, bases, objectives, text, duties, reports asked for, money, recipients,
 * lineage, and who may see them. May call areas and organisations; later rooms come in through
 * {@link vn.canbang.plan.Plans} and answer {@link vn.canbang.plan.PlanParts} and {@link
 * vn.canbang.plan.PlanSeriesNames}.
 */
@NullMarked
package vn.canbang.plan;

import org.jspecify.annotations.NullMarked;
