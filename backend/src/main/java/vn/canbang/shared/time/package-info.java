/** Business clock, time zone and reporting periods. Knows no feature. */
@NullMarked
package vn.canbang.shared.time;

import org.jspecify.annotations.NullMarked;
