/**
 * What a target compares its level with: a basis and a baseline, slices by year, a group of areas.
 * Words of the room of targets, as they go over the wire.
 */
@NullMarked
package vn.canbang.target.measure;

import org.jspecify.annotations.NullMarked;
