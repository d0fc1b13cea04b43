/** Normalisation and search keys of Vietnamese text. Knows no feature. */
@NullMarked
package vn.canbang.shared.text;

import org.jspecify.annotations.NullMarked;
