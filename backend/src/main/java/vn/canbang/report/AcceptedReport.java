package vn.canbang.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * What became of one report that was to be accepted with others.
 *
 * @param code kind of problem, as alone it would have answered; null when it was accepted
 * @param message the same for people
 */
@Schema(
    description =
        "What became of one report. code and message say why it was not accepted: as it would have"
            + " been answered alone, or report.not-clean.")
public record AcceptedReport(
    String series,
    String organisation,
    ReportingPeriod period,
    boolean accepted,
    @Nullable String code,
    @Nullable String message) {}
