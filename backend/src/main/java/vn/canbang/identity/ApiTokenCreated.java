package vn.canbang.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.security.Role;

/** A token just made, with what it is called with: shown this once. */
@Schema(name = "ApiTokenCreated", description = "A token just made. All times are real time.")
public record ApiTokenCreated(
    UUID id,
    String name,
    List<Role> roles,
    Instant createdAt,
    Instant expiresAt,
    @Nullable Instant lastUsedAt,
    @Nullable Instant revokedAt,
    String prefix,
    @Schema(description = "Goes into Authorization: Bearer. Shown this once, kept as a hash only.")
        String token) {

  static ApiTokenCreated of(ApiTokenView view, String token) {
    return new ApiTokenCreated(
        view.id(),
        view.name(),
        view.roles(),
        view.createdAt(),
        view.expiresAt(),
        view.lastUsedAt(),
        view.revokedAt(),
        view.prefix(),
        token);
  }
}
