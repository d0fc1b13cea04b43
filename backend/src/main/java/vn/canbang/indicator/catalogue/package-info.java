/** Data elements, dimensions and indicators as data that people edit, and the rules they obey. */
@NullMarked
package vn.canbang.indicator.catalogue;

import org.jspecify.annotations.NullMarked;
