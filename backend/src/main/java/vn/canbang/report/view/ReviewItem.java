package vn.canbang.report.view;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.series.SendingMode;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * A report that waits for a decision, with what a reviewer compares it with.
 *
 * @param waitingDays calendar days since it was sent
 * @param waitingWorkingDays of these the working days, public holidays left out
 * @param previousPeriod of the cells' previous figures
 * @param doubts why it should be opened; a report without any may be accepted together with others
 * @param version of the report, for accepting it
 */
@Schema(
    description =
        "A report that waits for a decision. One without doubts may be accepted together with"
            + " others. version goes into If-Match or into acceptReports.")
public record ReviewItem(
    NamedRef series,
    Ref organisation,
    ReportingPeriod period,
    SendingMode mode,
    int revision,
    Instant submittedAt,
    @Nullable String submittedBy,
    boolean late,
    int waitingDays,
    int waitingWorkingDays,
    int warnings,
    List<ReviewDoubt> doubts,
    @Nullable ReportingPeriod previousPeriod,
    List<ReviewCell> cells,
    long version,
    List<ReportAction> allowedActions) {}
