package vn.canbang.organisation.change;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;

/** How an organisation stood from one change to the next. */
@Schema(
    name = "OrganisationEpisode",
    description = "How an organisation stood from one change to the next, and what the change was.")
public record HistoryEpisode(
    @Schema(description = "First day; null when it is older than the records.")
        @Nullable LocalDate validFrom,
    @Schema(description = "First day of the next change; null for the last.")
        @Nullable LocalDate validTo,
    String name,
    @Nullable Ref parent,
    @Nullable Ref area,
    ChangeKind kind,
    @Nullable String reason,
    @Nullable Decision decision,
    @Schema(description = "Who went on with what it had when it was merged.")
        @Nullable Ref successor) {}
