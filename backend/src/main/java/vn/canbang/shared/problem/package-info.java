/**
 * Errors as RFC 9457 problem details: every fault of a request at once, with pointers, in the
 * caller's language. Knows no feature.
 */
@NullMarked
package vn.canbang.shared.problem;

import org.jspecify.annotations.NullMarked;
