package vn.canbang.report.series;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * A report that a series makes a unit owe by today.
 *
 * @param lastDay in time; null where no day is set
 */
@Schema(description = "A report that a series makes a unit owe by today.")
public record PlannedReport(
    Ref organisation,
    Ref receiver,
    @Nullable Ref via,
    int tier,
    ReportingPeriod period,
    LocalDate periodStart,
    LocalDate periodEnd,
    @Nullable LocalDate opensOn,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate lastDay) {}
