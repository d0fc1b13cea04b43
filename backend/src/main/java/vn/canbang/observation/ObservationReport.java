package vn.canbang.observation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.shared.time.ReportingPeriod;

@Schema(description = "The revision of a report that a figure came in.")
public record ObservationReport(
    @Schema(description = "Code of the series.") String series,
    @Schema(description = "Code of the organisation.") String organisation,
    ReportingPeriod period,
    int revision) {}
