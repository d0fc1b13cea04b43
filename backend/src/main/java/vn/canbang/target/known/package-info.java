/**
 * What could be said of targets as it was known on a day: a row for each change. A part of the room
 * of targets.
 */
@NullMarked
package vn.canbang.target.known;

import org.jspecify.annotations.NullMarked;
