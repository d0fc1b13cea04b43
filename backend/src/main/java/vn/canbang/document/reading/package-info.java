/**
 * Reads a plan out of the text of a planning document (the layout of Decree 30/2020/NĐ-CP) by the
 * grammar of such documents: numbered headings, bases, comparisons, schedules, deadlines,
 * recipients and signatures. It knows no organisation, place or topic by name, keeps all of the
 * text, and gives for each field the words it was read from and how far they can be trusted. A pure
 * library: it asks nothing of the database, and calls no room but {@code shared}.
 */
@NullMarked
package vn.canbang.document.reading;

import org.jspecify.annotations.NullMarked;
