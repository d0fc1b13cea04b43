/**
 * What people write into the targets of a plan that is still a draft, as it comes in over the wire.
 */
@NullMarked
package vn.canbang.target.draft;

import org.jspecify.annotations.NullMarked;
