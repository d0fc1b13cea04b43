/**
 * What results of activities are made of, as data: types of activity, what is counted of each, the
 * channels that reach people. Everybody signed in reads them; other packages ask through {@link
 * vn.canbang.activity.catalogue.ActivityCatalogues}.
 */
@NullMarked
package vn.canbang.activity.catalogue;

import org.jspecify.annotations.NullMarked;
