/**
 * Which single figures a sum is made of, where each came from and what stood in its place before.
 */
@NullMarked
package vn.canbang.observation.origin;

import org.jspecify.annotations.NullMarked;
