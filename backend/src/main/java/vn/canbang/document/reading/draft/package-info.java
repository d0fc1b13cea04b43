/**
 * What was read from a document: a plan under way, every part with the words it was read from and
 * how far they are to be trusted. Nothing in it is made up; what was not understood is in it as a
 * paragraph.
 */
@NullMarked
package vn.canbang.document.reading.draft;

import org.jspecify.annotations.NullMarked;
