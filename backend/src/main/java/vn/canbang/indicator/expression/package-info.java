/**
 * The small language in which the two sides of an indicator are written. Pure: the catalogue comes
 * in, sums of cells or faults come out.
 */
@NullMarked
package vn.canbang.indicator.expression;

import org.jspecify.annotations.NullMarked;
