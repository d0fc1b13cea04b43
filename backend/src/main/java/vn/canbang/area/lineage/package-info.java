/**
 * Where the figures of a unit are found on the maps of other days. Pure but for what reads the
 * table; whoever loads areas writes it.
 */
@NullMarked
package vn.canbang.area.lineage;

import org.jspecify.annotations.NullMarked;
