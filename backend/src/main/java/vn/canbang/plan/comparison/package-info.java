/** What differs between two texts of a plan: pure, from frozen lines. Belongs to the plan room. */
@NullMarked
package vn.canbang.plan.comparison;

import org.jspecify.annotations.NullMarked;
