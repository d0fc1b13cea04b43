/** What a change of the catalogue would do, before it is made. */
@NullMarked
package vn.canbang.analytics.check;

import org.jspecify.annotations.NullMarked;
