/** What an import of organisations answers. Part of the organisation room. */
@NullMarked
package vn.canbang.organisation.imports;

import org.jspecify.annotations.NullMarked;
