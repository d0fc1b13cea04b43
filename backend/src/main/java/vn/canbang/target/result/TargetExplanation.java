package vn.canbang.target.result;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.time.ReportingPeriod;

/** Ý kiến giải trình: what a body concerned says of an assessment. */
@Schema(description = "Ý kiến giải trình: what a body concerned says of an assessment.")
public record TargetExplanation(
    UUID id,
    ReportingPeriod period,
    @Schema(description = "The area below that it is about; null for the target's own.")
        @Nullable Ref area,
    String text,
    @Schema(description = "Who says it.") Ref organisation,
    @Schema(description = "The account that wrote it; null when the system did.")
        @Nullable String author,
    Instant at) {}
