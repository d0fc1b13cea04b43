/** Pages of lists with an opaque cursor. Knows no feature. */
@NullMarked
package vn.canbang.shared.paging;

import org.jspecify.annotations.NullMarked;
