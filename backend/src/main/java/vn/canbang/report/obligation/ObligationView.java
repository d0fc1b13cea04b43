package vn.canbang.report.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.report.series.DeadlineBoundary;
import vn.canbang.report.series.SendingMode;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * One report owed.
 *
 * @param dueOn the date that the text names
 * @param lastDay the last day in time
 * @param dueAt the first instant that is late
 * @param plan that asks for it, if the caller sees that plan
 * @param tier position in the chain, from 1
 * @param leave more time, or none asked for at all; null where the text stands
 * @param withdrawn since when and why it is no longer owed; null while it is
 */
@Schema(name = "Obligation", description = "One report owed by a unit for a period.")
public record ObligationView(
    NamedRef series,
    Ref organisation,
    ReportingPeriod period,
    LocalDate periodStart,
    LocalDate periodEnd,
    @Nullable LocalDate opensOn,
    @Nullable LocalDate dueOn,
    DeadlineBoundary dueBoundary,
    @Nullable String dueText,
    @Nullable Instant dueAt,
    @Nullable LocalDate lastDay,
    Ref receiver,
    @Nullable Ref via,
    int tier,
    SendingMode mode,
    Timeliness timeliness,
    @Nullable ObligationReport report,
    @Nullable PlanRef plan,
    @Nullable ObligationLeave leave,
    @Nullable ObligationWithdrawal withdrawn,
    ObligationLinks links,
    List<ObligationAction> allowedActions) {}
