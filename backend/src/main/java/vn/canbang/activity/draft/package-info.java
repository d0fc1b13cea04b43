/**
 * What people write into the activities of a plan that is still a draft, as it comes in over the
 * wire.
 */
@NullMarked
package vn.canbang.activity.draft;

import org.jspecify.annotations.NullMarked;
