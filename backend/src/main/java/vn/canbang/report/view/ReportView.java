package vn.canbang.report.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.content.CellHistory;
import vn.canbang.report.content.ReportContent;
import vn.canbang.report.content.Warning;
import vn.canbang.report.obligation.ReportState;
import vn.canbang.report.obligation.ReturnReason;
import vn.canbang.report.obligation.Timeliness;
import vn.canbang.report.series.DeadlineBoundary;
import vn.canbang.report.series.SendingMode;
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
    @Schema(description = "What occurrences say of activities; empty where none are asked for.")
        List<FilledActivity> filledActivities,
    @Schema(description = "What was handed out; empty where the template has no OUTPUTS.")
        List<FilledOutput> filledOutputs,
    @Nullable PreviousCells previous,
    @Schema(
            description =
                "By cell key, what it was in the unit's own accepted periods of the twelve months"
                    + " before: what HISTORY rules are judged by.")
        Map<String, CellHistory> history,
    @Schema(
            description =
                "By cell key, what is shown beside the cells of sections that have columns; by code"
                    + " of the row for rows of several cells and for computed ones.")
        Map<String, CellColumns> columns,
    @Schema(
            description =
                "By code of a computed row and column, what its rows add up to; left out while one"
                    + " of them is blank.")
        Map<String, Map<String, Long>> totals,
    @Schema(description = "Files of the revision: the signed scan, annexes.")
        List<ReportFileView> files,
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
    @Schema(
            description =
                "Where a draft stands with the leader whose word its series wants first; null for"
                    + " series that want none, and on the receiver's side.")
        @Nullable LeaderView leader,
    @Schema(
            description =
                "While an accepted report is being amended: the consolidated reports that rest on it,"
                    + " up to the top of the chain; shown to its sender's side.")
        List<AffectedReport> affected,
    long version,
    List<ReportAction> allowedActions,
    boolean illustrative) {}
