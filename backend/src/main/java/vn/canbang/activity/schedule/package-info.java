/**
 * When activities are to be held, from the rules of their schedules: pure functions, without a
 * database. Knows dates and rules only.
 */
@NullMarked
package vn.canbang.activity.schedule;

import org.jspecify.annotations.NullMarked;
