/**
 * The parts of a plan document as they go over the wire: words only, no behaviour. Belongs to the
 * plan room.
 */
@NullMarked
package vn.canbang.plan.document;

import org.jspecify.annotations.NullMarked;
