package vn.canbang.identity;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;

/** An account. */
@Schema(name = "User", description = "An account.")
public record UserView(
    String username,
    String displayName,
    @Schema(description = "A person signs in; a service calls with tokens only.") AccountKind kind,
    Ref organisation,
    boolean active,
    @Schema(description = "The password was given out once and has not been changed yet.")
        boolean mustChangePassword,
    List<GrantView> grants,
    @Schema(description = "Real time.") @Nullable Instant lastSignInAt,
    long version) {}
