/** Cân Bằng: population programmes by plans, from the document to the judged target. */
@NullMarked
package vn.canbang;

import org.jspecify.annotations.NullMarked;
