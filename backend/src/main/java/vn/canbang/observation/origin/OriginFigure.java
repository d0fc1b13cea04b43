package vn.canbang.observation.origin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.observation.ObservationReport;
import vn.canbang.observation.ObservationSource;
import vn.canbang.observation.ObservationStatus;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.time.ReportingPeriod;

/** A single figure that a sum is made of. */
@Schema(description = "A single figure that a sum is made of, with where it came from.")
public record OriginFigure(
    @Schema(description = "The unit that was counted, under its code and name of then.") Ref area,
    ReportingPeriod period,
    int value,
    @Schema(
            description =
                "False where an agreed figure of a longer period stands for it in this sum.")
        boolean counts,
    ObservationStatus status,
    ObservationSource source,
    @Schema(description = "Made up for the sample: số liệu minh họa.") boolean illustrative,
    @Schema(description = "Who answers for it.") Ref organisation,
    @Schema(description = "The revision it came in; null unless it was reported.")
        @Nullable ObservationReport report,
    @Schema(
            description =
                "The file it was imported from; null unless it was, or when the system itself"
                    + " brought it.")
        @Nullable OriginImport importedFrom,
    @Schema(description = "Id of the session that agreed on it; null unless one did.")
        @Nullable UUID reconciliation,
    Instant recordedAt,
    @Schema(description = "What stood in its place before, newest first.")
        List<OriginPast> history) {}
