package vn.canbang.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.security.Role;

/** A token of the caller; what it is called with is not kept. */
@Schema(name = "ApiToken", description = "A token of the caller. All times are real time.")
public record ApiTokenView(
    UUID id,
    String name,
    List<Role> roles,
    Instant createdAt,
    Instant expiresAt,
    @Schema(description = "Noted once a minute at most.") @Nullable Instant lastUsedAt,
    @Nullable Instant revokedAt,
    @Schema(description = "How the token begins, to tell it from others.", examples = "cb_x4Tq9ZbA")
        String prefix) {

  static ApiTokenView of(ApiToken token) {
    return new ApiTokenView(
        token.id(),
        token.name(),
        token.roles().stream().sorted().toList(),
        token.createdAt(),
        token.expiresAt(),
        token.lastUsedAt(),
        token.revokedAt(),
        token.prefix());
  }
}
