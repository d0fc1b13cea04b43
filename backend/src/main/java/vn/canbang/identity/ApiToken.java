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

/** What a script calls with in its owner's name, with a part of the owner's roles. */
@Entity
class ApiToken {

  @Id private UUID id;
  private UUID userId;
  private String name;
  private String prefix;

  @SuppressWarnings("unused") // Read by HQL only.
  private String tokenHash;

  @Convert(converter = RoleSet.class)
  private Set<Role> roles;

  private Instant createdAt;
  private Instant expiresAt;
  private @Nullable Instant lastUsedAt;
  private @Nullable Instant revokedAt;

  @SuppressWarnings("NullAway.Init")
  protected ApiToken() {}

  ApiToken(
      UUID userId,
      String name,
      String prefix,
      String tokenHash,
      Set<Role> roles,
      Instant now,
      Instant expiresAt) {
    this.id = Ids.next();
    this.userId = userId;
    this.name = name;
    this.prefix = prefix;
    this.tokenHash = tokenHash;
    this.roles = Set.copyOf(roles);
    this.createdAt = now;
    this.expiresAt = expiresAt;
  }

  /** Ends it for good; a second time changes nothing. */
  void revoke(Instant now) {
    if (revokedAt == null) {
      revokedAt = now;
    }
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
}
