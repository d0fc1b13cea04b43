/** Identifiers and column helpers shared by all entities. Knows no feature. */
@NullMarked
package vn.canbang.shared.persistence;

import org.jspecify.annotations.NullMarked;
