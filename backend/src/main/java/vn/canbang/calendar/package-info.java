/**
 * The calendar: what other rooms date (occurrences of activities, reports owed, observances) side
 * by side with public holidays, which it keeps, and as iCalendar feeds. May call rooms up to
 * targets and money; keeps no copy of what it shows.
 */
@NullMarked
package vn.canbang.calendar;

import org.jspecify.annotations.NullMarked;
