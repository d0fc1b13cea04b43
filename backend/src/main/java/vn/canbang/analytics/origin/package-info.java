/** Where a figure of an indicator comes from, down to the cells of reports. */
@NullMarked
package vn.canbang.analytics.origin;

import org.jspecify.annotations.NullMarked;
