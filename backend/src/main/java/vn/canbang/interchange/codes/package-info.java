/**
 * The codes of other systems, as data that administrators edit: which of their data sets, units and
 * cells is which of ours. Serves its own room only.
 */
@NullMarked
package vn.canbang.interchange.codes;

import org.jspecify.annotations.NullMarked;
