/**
 * What births by chance allow to say of a sex ratio at birth: pure functions without a database.
 * Any room may call it; it calls none.
 */
@NullMarked
package vn.canbang.indicator.statistics;

import org.jspecify.annotations.NullMarked;
