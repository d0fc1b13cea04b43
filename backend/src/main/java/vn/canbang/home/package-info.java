/**
 * "Việc của tôi": what waits for the caller, from all rooms. May call every room but the sample.
 */
@NullMarked
package vn.canbang.home;

import org.jspecify.annotations.NullMarked;
