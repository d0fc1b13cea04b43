/**
 * Where the figures of a unit are found on the maps of other days. Reads the catalogue of areas and
 * calls nobody else.
 */
@NullMarked
package vn.canbang.area.lineage;

import org.jspecify.annotations.NullMarked;
