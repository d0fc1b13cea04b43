/**
 * The text of a document made ready for reading: composed characters, lines, paragraphs with their
 * numbering, and a folded copy in which phrases are found whatever the accents, the case and the
 * slips of a scanner. Every piece knows where it stands in the text.
 */
@NullMarked
package vn.canbang.document.reading.text;

import org.jspecify.annotations.NullMarked;
