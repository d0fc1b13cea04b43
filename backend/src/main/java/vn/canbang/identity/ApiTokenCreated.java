package vn.canbang.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.identity.ApiTokenView.PreviousSecret;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.security.Role;

/** A token with a secret just made: shown this once. */
@Schema(
    name = "ApiTokenCreated",
    description = "A token with a secret just made. All times are real time.")
public record ApiTokenCreated(
    UUID id,
    String name,
    List<Role> roles,
    @Nullable List<String> rights,
    @Nullable Ref organisation,
    Instant createdAt,
    Instant expiresAt,
    @Nullable Instant lastUsedAt,
    @Nullable Instant revokedAt,
    String prefix,
    @Nullable PreviousSecret previous,
    @Schema(description = "Goes into Authorization: Bearer. Shown this once, kept as a hash only.")
        String token) {

  static ApiTokenCreated of(ApiTokenView view, String token) {
    return new ApiTokenCreated(
        view.id(),
        view.name(),
        view.roles(),
        view.rights(),
        view.organisation(),
        view.createdAt(),
        view.expiresAt(),
        view.lastUsedAt(),
        view.revokedAt(),
        view.prefix(),
        view.previous(),
        token);
  }
}
