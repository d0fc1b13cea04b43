/**
 * Takes the text out of files that come from outside: Word documents, PDF, plain text. What is in
 * them is neither executed nor fetched; what they unpack to is counted while it is read. A file
 * that is not read is refused with the reason (422).
 */
@NullMarked
package vn.canbang.document.extraction;

import org.jspecify.annotations.NullMarked;
