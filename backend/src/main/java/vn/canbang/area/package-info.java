/**
 * Administrative units over time: who was called what, when, and lay under whom. Calls nothing but
 * shared ground; others ask through {@link vn.canbang.area.Areas}.
 */
@NullMarked
package vn.canbang.area;

import org.jspecify.annotations.NullMarked;
