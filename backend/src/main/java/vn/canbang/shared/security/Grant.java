package vn.canbang.shared.security;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role over an organisation and all below it.
 *
 * @param organisationId the top of the subtree; null means everything (the first administrator)
 */
public record Grant(Role role, @Nullable UUID organisationId) {}
