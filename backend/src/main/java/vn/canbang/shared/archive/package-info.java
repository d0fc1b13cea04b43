/** Archives that people send, unpacked within limits. Knows no feature. */
@NullMarked
package vn.canbang.shared.archive;

import org.jspecify.annotations.NullMarked;
