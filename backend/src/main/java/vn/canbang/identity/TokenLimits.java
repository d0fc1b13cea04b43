package vn.canbang.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.security.Role;

/**
 * What a token may do of what its owner may.
 *
 * @param rights the operations that it may call; null for all that its roles allow
 * @param within the organisation at or below which its roles reach; null for all that they reach
 */
record TokenLimits(Set<Role> roles, @Nullable Set<String> rights, @Nullable UUID within) {}
