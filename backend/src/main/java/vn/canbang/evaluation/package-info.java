/**
 * Year-end evaluations of plans (Đánh giá cuối năm): what was reached and held, read from the
 * records; causes, lessons and next steps, written by the planners; frozen once finished. Says
 * which targets the next year's plan carries on. May call targets, activities, money and what lies
 * before them.
 */
@NullMarked
package vn.canbang.evaluation;

import org.jspecify.annotations.NullMarked;
