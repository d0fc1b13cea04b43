package vn.canbang.observation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.time.ReportingPeriod;

@Schema(name = "Observation", description = "A whole count of one cell, area and period.")
public record ObservationView(
    Ref area,
    String element,
    String disaggregation,
    ReportingPeriod period,
    int value,
    ObservationStatus status,
    ObservationSource source,
    @Schema(description = "Made up for the sample: số liệu minh họa.") boolean illustrative,
    @Schema(description = "Who answers for the figure.") @Nullable Ref organisation,
    @Schema(description = "Null for imported and agreed figures.")
        @Nullable ObservationReport report) {}
