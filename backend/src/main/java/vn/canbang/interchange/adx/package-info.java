/**
 * ADX (IHE QRPH) documents as XML, read without document types and entities. Serves its own room
 * only.
 */
@NullMarked
package vn.canbang.interchange.adx;

import org.jspecify.annotations.NullMarked;
