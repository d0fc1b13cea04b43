/**
 * The feed of changes for other systems: that something changed, never what it holds nor who did
 * it. A view on the sealed rows of the trail, so it has their order and no gaps. Keeps nothing of
 * its own. May call the organisation room, and reads the table of the audit room.
 */
@NullMarked
package vn.canbang.change;

import org.jspecify.annotations.NullMarked;
