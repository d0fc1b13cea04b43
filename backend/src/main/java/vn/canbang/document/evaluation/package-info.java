/**
 * Year-end evaluations of plans as official documents and as workbooks. Calls {@code
 * document.official} for the paper and the rooms whose words it prints; none calls it.
 */
@NullMarked
package vn.canbang.document.evaluation;

import org.jspecify.annotations.NullMarked;
