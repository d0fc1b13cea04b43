/**
 * The cascade: how a target is handed down to the areas below by a decision, whether that adds up,
 * and who sees what was allocated to them. A part of the room of targets.
 */
@NullMarked
package vn.canbang.target.allocation;

import org.jspecify.annotations.NullMarked;
