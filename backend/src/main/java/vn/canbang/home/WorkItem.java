package vn.canbang.home;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.obligation.ObligationView;
import vn.canbang.report.view.ReportSummary;

/**
 * One thing to do.
 *
 * @param obligation what is owed, with REPORT and CONSOLIDATE
 * @param report what waits for review, with REVIEW
 */
@Schema(description = "One thing to do: an obligation to send, or a report to review.")
public record WorkItem(
    WorkKind kind, @Nullable ObligationView obligation, @Nullable ReportSummary report) {}
