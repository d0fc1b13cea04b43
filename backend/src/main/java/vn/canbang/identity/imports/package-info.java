/** What an import of accounts answers. Part of the identity room. */
@NullMarked
package vn.canbang.identity.imports;

import org.jspecify.annotations.NullMarked;
