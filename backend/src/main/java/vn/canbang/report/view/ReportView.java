package vn.canbang.report.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.content.ReportContent;
import vn.canbang.report.content.Warning;
import vn.canbang.report.obligation.DeadlineBoundary;
import vn.canbang.report.obligation.ReportState;
import vn.canbang.report.obligation.ReturnReason;
import vn.canbang.report.obligation.SendingMode;
import vn.canbang.report.obligation.Timeliness;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * A report as the caller may see it. A report that nobody has started reads as an empty draft of
 * revision 0 and version 0.
 */
@Schema(
    name = "Report",
    description =
        "A report. One that nobody has started reads as an empty draft of revision 0 and version 0."
            + " receivedLate: whether this revision arrived after the deadline; timeliness goes by"
            + " the first one that arrived.")
public record ReportView(
    SeriesHead series,
    Ref organisation,
    Ref receiver,
    @Nullable Ref via,
    SendingMode mode,
    ReportingPeriod period,
    LocalDate periodStart,
    LocalDate periodEnd,
    ReportState state,
    int revision,
    @Nullable Integer acceptedRevision,
    Timeliness timeliness,
    @Nullable LocalDate opensOn,
    @Nullable LocalDate dueOn,
    DeadlineBoundary dueBoundary,
    @Nullable String dueText,
    @Nullable LocalDate lastDay,
    @Nullable Instant dueAt,
    ReportContent content,
    FilledCells filled,
    @Nullable PreviousCells previous,
    @Nullable ReturnReason returnReason,
    List<CommentView> comments,
    List<Warning> warnings,
    @Nullable Instant submittedAt,
    @Nullable String submittedBy,
    @Nullable Boolean receivedLate,
    @Nullable Instant decidedAt,
    @Nullable String decidedBy,
    @Nullable String decisionNote,
    @Nullable ConsolidationMark consolidation,
    @Nullable String amendmentReason,
    @Schema(description = "Who wrote the draft last; shown to its sender's side until it is sent.")
        @Nullable String author,
    long version,
    List<ReportAction> allowedActions,
    boolean illustrative) {}
