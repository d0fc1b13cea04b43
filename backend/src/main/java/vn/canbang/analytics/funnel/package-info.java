/**
 * Places beside each other, with what chance alone would bring: the funnel plot, and how many
 * births it takes to tell two ratios apart. Reads through the doors of other rooms and writes
 * nothing.
 */
@NullMarked
package vn.canbang.analytics.funnel;

import org.jspecify.annotations.NullMarked;
