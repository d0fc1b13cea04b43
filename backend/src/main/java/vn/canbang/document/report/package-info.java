/**
 * Reports and what was added up of reports as official documents and as workbooks. Calls {@code
 * document.official} for the paper and the rooms whose words it prints; none calls it.
 */
@NullMarked
package vn.canbang.document.report;

import org.jspecify.annotations.NullMarked;
