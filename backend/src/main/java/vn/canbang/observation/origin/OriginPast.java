package vn.canbang.observation.origin;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.observation.ObservationSource;
import vn.canbang.observation.ObservationStatus;

/** What stood in the place of a figure before. */
@Schema(description = "What stood in the place of a figure before.")
public record OriginPast(
    int value,
    ObservationStatus status,
    ObservationSource source,
    @Schema(description = "Of the report it came in; null unless it was reported.")
        @Nullable Integer revision,
    Instant recordedAt,
    @Schema(
            description =
                "When it was changed or withdrawn; null for a figure that is kept and counts again"
                    + " once what goes before it is withdrawn.")
        @Nullable Instant supersededAt) {}
