package vn.canbang.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.security.Role;

/** A token; what it is called with is not kept. */
@Schema(name = "ApiToken", description = "A token. All times are real time.")
public record ApiTokenView(
    @Schema(description = "What the audit trail names it by; the same through rotations.") UUID id,
    String name,
    List<Role> roles,
    @Schema(
            description =
                "The operations it may call, such as reports:write; null for all that its roles"
                    + " allow.")
        @Nullable List<String> rights,
    @Schema(
            description =
                "The organisation at or below which its roles reach; null for all that the owner's"
                    + " reach.")
        @Nullable Ref organisation,
    Instant createdAt,
    Instant expiresAt,
    @Schema(description = "Of the present secret. Noted once a minute at most.")
        @Nullable Instant lastUsedAt,
    @Nullable Instant revokedAt,
    @Schema(description = "How the token begins, to tell it from others.", examples = "cb_x4Tq9ZbA")
        String prefix,
    @Schema(description = "The secret before the last rotation; null without one.")
        @Nullable PreviousSecret previous) {

  /** The secret that a rotation replaced. */
  @Schema(name = "PreviousSecret", description = "The secret that a rotation replaced.")
  public record PreviousSecret(
      @Schema(description = "How it begins.", examples = "cb_x4Tq9ZbA") String prefix,
      @Schema(description = "Until when it works beside the present one.") Instant until,
      @Schema(description = "Whoever still calls with it has yet to change over.")
          @Nullable Instant lastUsedAt) {}

  /**
   * @param organisation that the token is narrowed to
   */
  static ApiTokenView of(ApiToken token, @Nullable Ref organisation) {
    String before = token.previousPrefix();
    Instant until = token.previousUntil();
    return new ApiTokenView(
        token.id(),
        token.name(),
        token.roles().stream().sorted().toList(),
        token.rights() == null ? null : token.rights().stream().sorted().toList(),
        organisation,
        token.createdAt(),
        token.expiresAt(),
        token.lastUsedAt(),
        token.revokedAt(),
        token.prefix(),
        before == null || until == null
            ? null
            : new PreviousSecret(before, until, token.previousLastUsedAt()));
  }
}
