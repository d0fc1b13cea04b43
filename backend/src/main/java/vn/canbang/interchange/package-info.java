/**
 * What goes out to other systems and comes from them, in their formats and codes ({@link
 * vn.canbang.interchange.ExchangeFormat}). May call rooms up to reports; figures go through the
 * door of reports and nowhere else.
 */
@NullMarked
package vn.canbang.interchange;

import org.jspecify.annotations.NullMarked;
