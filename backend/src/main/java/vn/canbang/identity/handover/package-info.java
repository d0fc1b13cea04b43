/** Handing over what one account holds to another. Part of the identity room. */
@NullMarked
package vn.canbang.identity.handover;

import org.jspecify.annotations.NullMarked;
