/**
 * What is said of a plan while it is written and reviewed. Stands on the door {@link
 * vn.canbang.plan.Plans}, which tells it who may and what parts there are.
 */
@NullMarked
package vn.canbang.plan.comment;

import org.jspecify.annotations.NullMarked;
