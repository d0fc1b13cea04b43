/**
 * Population bulletins as official documents and as workbooks. Calls {@code document.official} for
 * the paper and the rooms whose words it prints; none calls it.
 */
@NullMarked
package vn.canbang.document.bulletin;

import org.jspecify.annotations.NullMarked;
