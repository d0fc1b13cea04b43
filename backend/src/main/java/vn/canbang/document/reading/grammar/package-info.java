/**
 * The small grammars that the readers share: numbers, dates, sentences, names of organisations,
 * citations, comparisons and schedules, as planning documents write them. All look for phrases in
 * the folded copy of a text and give their places in it.
 */
@NullMarked
package vn.canbang.document.reading.grammar;

import org.jspecify.annotations.NullMarked;
