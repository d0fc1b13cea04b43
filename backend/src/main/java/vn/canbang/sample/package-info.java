/**
 * The sample: real plans of 2024 with the places, bodies and made-up figures around them. Comes
 * last and may call every room; nobody calls it.
 */
@NullMarked
package vn.canbang.sample;

import org.jspecify.annotations.NullMarked;
