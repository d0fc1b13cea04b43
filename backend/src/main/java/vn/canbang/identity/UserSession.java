package vn.canbang.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A signed-in browser. Ends after a while without calls, at a last hour, or when it is removed. */
@Entity
@SuppressWarnings({"unused", "FieldCanBeLocal"}) // Read by HQL only.
class UserSession {

  @Id private UUID id;
  private UUID userId;
  private String tokenHash;
  private Instant createdAt;
  private Instant lastSeenAt;
  private Instant expiresAt;

  @SuppressWarnings("NullAway.Init")
  protected UserSession() {}

  UserSession(UUID id, UUID userId, String tokenHash, Instant now, Instant expiresAt) {
    this.id = id;
    this.userId = userId;
    this.tokenHash = tokenHash;
    this.createdAt = now;
    this.lastSeenAt = now;
    this.expiresAt = expiresAt;
  }
}
