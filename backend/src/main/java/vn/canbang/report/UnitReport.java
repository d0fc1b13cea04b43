package vn.canbang.report;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.report.obligation.ReportState;

/**
 * A report owed by a unit as its receiver knows it.
 *
 * @param state null while nothing was received
 * @param revision what was received last
 * @param acceptedRevision number of the revision in force
 * @param acceptedId id of the revision in force
 */
public record UnitReport(
    OwedReport owed,
    @Nullable ReportState state,
    @Nullable Integer revision,
    @Nullable Integer acceptedRevision,
    @Nullable UUID acceptedId,
    @Nullable Instant firstSubmittedAt,
    boolean illustrative) {}
