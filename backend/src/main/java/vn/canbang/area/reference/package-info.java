/**
 * The reference data of administrative units: files in, episodes with their closure, successions
 * and lineage out. Calls nothing but shared ground; the rest of the area room reads what it writes.
 */
@NullMarked
package vn.canbang.area.reference;

import org.jspecify.annotations.NullMarked;
