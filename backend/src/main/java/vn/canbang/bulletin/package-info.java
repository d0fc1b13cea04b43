/**
 * The population bulletin for leaders (Bản tin dân số): how many are of working age, enter it, turn
 * 60, and births with their ratio, from imported and accepted counts. What is missing is named and
 * never zero. May call observations, indicators and what lies before them.
 */
@NullMarked
package vn.canbang.bulletin;

import org.jspecify.annotations.NullMarked;
