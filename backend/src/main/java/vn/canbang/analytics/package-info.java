/** Read-only questions over figures and targets, answered in columns. Calls the rooms it asks. */
@NullMarked
package vn.canbang.analytics;

import org.jspecify.annotations.NullMarked;
