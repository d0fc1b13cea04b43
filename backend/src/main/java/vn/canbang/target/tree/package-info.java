/** A target over the areas below its own, row by row. A part of the room of targets. */
@NullMarked
package vn.canbang.target.tree;

import org.jspecify.annotations.NullMarked;
