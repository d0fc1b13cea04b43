/**
 * Activities of plans: what is to be done, when, by whom, and what it puts out. May call plans and
 * what lies before them; later rooms ask through {@link vn.canbang.activity.Activities}.
 */
@NullMarked
package vn.canbang.activity;

import org.jspecify.annotations.NullMarked;
