/**
 * Each time that an activity of a plan in force is to be held, and what came of it. Made from the
 * rules of the plan's schedules; a person records the result. Later rooms ask through {@link
 * vn.canbang.activity.occurrence.Occurrences}.
 */
@NullMarked
package vn.canbang.activity.occurrence;

import org.jspecify.annotations.NullMarked;
