package vn.canbang.identity;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.security.Role;

/**
 * What a script calls with in its owner's name, with a part of what the owner may. It keeps its id
 * when its secret changes, so that the audit trail tells of one token.
 */
@Entity
class ApiToken {

  /** How much of a secret is shown, to tell it from others. */
  private static final int PREFIX = 11;

  @Id private UUID id;
  private UUID userId;
  private String name;
  private String prefix;
  private String tokenHash;

  @Convert(converter = RoleSet.class)
  private Set<Role> roles;

  @Convert(converter = RightSet.class)
  private @Nullable Set<String> rights;

  private @Nullable UUID organisationId;
  private Instant createdAt;
  private Instant expiresAt;
  private @Nullable Instant lastUsedAt;
  private @Nullable Instant revokedAt;

  @SuppressWarnings("unused") // Read by HQL only.
  private @Nullable String previousHash;

  private @Nullable String previousPrefix;
  private @Nullable Instant previousUntil;
  private @Nullable Instant previousLastUsedAt;

  @SuppressWarnings("NullAway.Init")
  protected ApiToken() {}

  ApiToken(
      UUID userId, String name, String secret, TokenLimits limits, Instant now, Instant expiresAt) {
    this.id = Ids.next();
    this.userId = userId;
    this.name = name;
    this.prefix = secret.substring(0, PREFIX);
    this.tokenHash = Secrets.hash(secret);
    this.roles = Set.copyOf(limits.roles());
    this.rights = limits.rights() == null ? null : Set.copyOf(limits.rights());
    this.organisationId = limits.within();
    this.createdAt = now;
    this.expiresAt = expiresAt;
  }

  /** Takes a new secret; the present one works until then, the one before it no longer. */
  void rotate(String secret, Instant until, Instant newExpiry) {
    previousHash = tokenHash;
    previousPrefix = prefix;
    previousUntil = until;
    previousLastUsedAt = lastUsedAt;
    tokenHash = Secrets.hash(secret);
    prefix = secret.substring(0, PREFIX);
    lastUsedAt = null;
    expiresAt = newExpiry;
  }

  /** Ends it for good, with all its secrets; a second time changes nothing. */
  void revoke(Instant now) {
    if (revokedAt == null) {
      revokedAt = now;
    }
  }

  boolean ended(Instant now) {
    return revokedAt != null || !expiresAt.isAfter(now);
  }

  UUID id() {
    return id;
  }

  UUID userId() {
    return userId;
  }

  String name() {
    return name;
  }

  String prefix() {
    return prefix;
  }

  Set<Role> roles() {
    return roles;
  }

  @Nullable Set<String> rights() {
    return rights;
  }

  @Nullable UUID organisationId() {
    return organisationId;
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  @Nullable Instant lastUsedAt() {
    return lastUsedAt;
  }

  @Nullable Instant revokedAt() {
    return revokedAt;
  }

  @Nullable String previousPrefix() {
    return previousPrefix;
  }

  @Nullable Instant previousUntil() {
    return previousUntil;
  }

  @Nullable Instant previousLastUsedAt() {
    return previousLastUsedAt;
  }
}
