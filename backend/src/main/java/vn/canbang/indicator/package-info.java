/**
 * Data elements with their breakdowns, and indicators with numerator, denominator, unit and
 * validity, as all rooms know them; edited in {@code indicator.catalogue}. Calls nothing but shared
 * ground; others ask through {@link vn.canbang.indicator.Indicators}.
 */
@NullMarked
package vn.canbang.indicator;

import org.jspecify.annotations.NullMarked;
