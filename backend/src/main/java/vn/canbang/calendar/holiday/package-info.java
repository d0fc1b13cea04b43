/** Public holidays day by day, with working days swapped with others. Calls only shared ground. */
@NullMarked
package vn.canbang.calendar.holiday;

import org.jspecify.annotations.NullMarked;
