/** The catalogue of programmes that plans carry out, which everybody signed in reads. */
@NullMarked
package vn.canbang.plan.programme;

import org.jspecify.annotations.NullMarked;
