/**
 * Documents that come in from outside: taken apart, read to a draft with the place in the text that
 * each field came from, corrected by a person and made into a plan. Kept for thirty days for
 * whoever sent them.
 */
@NullMarked
package vn.canbang.document.importing;

import org.jspecify.annotations.NullMarked;
