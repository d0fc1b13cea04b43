/** Entity tags, safe repetition and other HTTP conventions. Knows no feature. */
@NullMarked
package vn.canbang.shared.http;

import org.jspecify.annotations.NullMarked;
