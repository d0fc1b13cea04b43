package vn.canbang.target;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.time.ReportingPeriod;

/** A change between two periods. */
@Schema(description = "A change between two periods.")
public record AssessmentChange(
    @Schema(description = "The earlier period.") ReportingPeriod since,
    @Schema(description = "The value of the earlier period.") double before,
    @Schema(description = "The counts of the earlier period, where they are known.")
        @Nullable AssessmentParts parts,
    @Schema(description = "In points, or in per cent where the target speaks of these.")
        @Nullable Double change,
    @Schema(description = "In per cent of the earlier value.") boolean percent,
    @Schema(description = "Where the earlier value was published.") @Nullable String source) {}
