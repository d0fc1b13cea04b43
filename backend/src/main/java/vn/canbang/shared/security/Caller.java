package vn.canbang.shared.security;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An authenticated person or script.
 *
 * @param organisationId where the person works
 * @param grants what the caller holds; a token's are a part of its owner's
 * @param credentialId the session's or token's id, for the audit trail and for ending other
 *     sessions
 * @param csrfToken what unsafe calls of a session must repeat in {@code X-CSRF-Token}; null for
 *     tokens, which no browser sends by itself
 * @param rights the operations that a token may call, as {@link TokenRights}; null for all
 */
public record Caller(
    UUID userId,
    String username,
    String displayName,
    UUID organisationId,
    Set<Grant> grants,
    Via via,
    @Nullable UUID credentialId,
    @Nullable String csrfToken,
    boolean mustChangePassword,
    @Nullable Set<String> rights) {

  public Caller {
    grants = Set.copyOf(grants);
    rights = rights == null ? null : Set.copyOf(rights);
  }
}
