/**
 * Reminders of reports owed: by rules of each series some working days before, on and after the
 * last day, to the receiver's side when a report stays away, and by the receiver's own word. Knows
 * series, obligations and accounts, and tells by {@code notice}.
 */
@NullMarked
package vn.canbang.report.reminder;

import org.jspecify.annotations.NullMarked;
