/**
 * Who calls and what they may see: the only place where an {@link
 * vn.canbang.shared.security.OrgScope} is made. Knows no feature.
 */
@NullMarked
package vn.canbang.shared.security;

import org.jspecify.annotations.NullMarked;
