/**
 * The handing out of what activities put out, as it goes over the wire: an allotment is issued,
 * received, displayed.
 */
@NullMarked
package vn.canbang.activity.delivery;

import org.jspecify.annotations.NullMarked;
