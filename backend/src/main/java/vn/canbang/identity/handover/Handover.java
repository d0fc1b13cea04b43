package vn.canbang.identity.handover;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.identity.GrantView;

/** What one account has handed over to another, or would. */
@Schema(name = "Handover", description = "What one account hands over to another.")
public record Handover(
    UserRef from,
    UserRef to,
    @Schema(description = "Roles that go over; those that the other holds already are among them.")
        List<GrantView> grants,
    @Schema(description = "What was begun and is not sent or issued.") List<HandoverDraft> drafts,
    @Schema(description = "API tokens of the first account that end.") int tokensRevoked,
    @Schema(description = "Sessions of the first account that end.") int sessionsEnded,
    @Schema(description = "Whether the first account is closed.") boolean deactivated,
    @Schema(description = "False for a dry run.") boolean applied) {}
