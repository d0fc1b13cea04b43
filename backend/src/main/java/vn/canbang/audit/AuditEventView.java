package vn.canbang.audit;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.security.Via;

/** A recorded change. */
@Schema(name = "AuditEvent", description = "A recorded change.")
public record AuditEventView(
    UUID id,
    @Schema(
            description =
                "Its place in the chained trail, without gaps; null until it is sealed, a fifth of"
                    + " a second after it was committed.",
            minimum = "1")
        @Nullable Long number,
    @Schema(description = "Business time.") Instant at,
    @Schema(description = "Username, or system:<work>.") String actor,
    @Schema(description = "By a person's session, a script's token, or the system.") Via via,
    @Schema(description = "The API token, where one was used.") @Nullable TokenRef token,
    @Schema(examples = "REPORT_SUBMITTED") String action,
    @Schema(examples = "report") String resourceType,
    @Schema(examples = "SRB-ANNUAL/TYT-HON-TRE/2024") String resource,
    @Schema(description = "Whose thing it is; null for what belongs to nobody.")
        @Nullable Ref organisation,
    @Nullable String reason,
    @Schema(description = "State before as JSON; null when created.", implementation = Object.class)
        @Nullable Object before,
    @Schema(description = "State after as JSON; null when removed.", implementation = Object.class)
        @Nullable Object after,
    @Schema(
            description =
                "SHA-256 of the row in its canonical form; null in one that is older than the trail's"
                    + " chain and not sealed yet.",
            pattern = "^[0-9a-f]{64}$",
            maxLength = 64)
        @Nullable String hash,
    @Schema(
            description = "Its link: SHA-256 of the link before, its number and its hash.",
            pattern = "^[0-9a-f]{64}$",
            maxLength = 64)
        @Nullable String chain) {}
