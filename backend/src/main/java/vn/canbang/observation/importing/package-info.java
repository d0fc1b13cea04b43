/**
 * Figures from files: a preview of what would become of each row, kept until it is taken over or
 * thrown away.
 */
@NullMarked
package vn.canbang.observation.importing;

import org.jspecify.annotations.NullMarked;
