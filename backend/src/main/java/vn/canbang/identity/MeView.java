package vn.canbang.identity;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.security.Via;

/** Who calls, and what they may do. */
@Schema(name = "Me", description = "Who calls, and what they may do.")
public record MeView(
    String username,
    String displayName,
    @Schema(
            description =
                "HE-THONG for who stands in none: the first administrator, and a token narrowed to"
                    + " an organisation beside or below its owner's.")
        Ref organisation,
    List<GrantView> grants,
    Via via,
    @Schema(description = "What unsafe calls of a session repeat in X-CSRF-Token; null for tokens.")
        @Nullable String csrfToken,
    @Schema(
            description =
                "The password was given out once: until it is changed only /me, /me/password and"
                    + " signing out work.")
        boolean mustChangePassword,
    @Schema(description = "The time that deadlines go by.") Instant businessNow,
    @Schema(description = "Whether that differs from real time, as in the sample.")
        boolean clockShifted,
    @Schema(description = "Whether the database holds the sample data.") boolean sample,
    @Schema(description = "Verbs held over any organisation at all.")
        List<Permission> permissions) {}
