package vn.canbang.report.view;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.obligation.ReturnReason;

/**
 * One revision of a report and what it changed against the one before; of the first one nothing.
 *
 * @param estimateChanges what the year is expected to come to, by cell
 */
@Schema(name = "ReportRevision", description = "One revision of a report and what it changed.")
public record RevisionView(
    int revision,
    RevisionState state,
    @Nullable Instant submittedAt,
    @Nullable String submittedBy,
    @Nullable Instant decidedAt,
    @Nullable String decidedBy,
    @Nullable ReturnReason returnReason,
    @Nullable String amendmentReason,
    List<CellChange> changes,
    List<ActivityChange> activityChanges,
    List<NarrativeChange> narrativeChanges,
    List<CellChange> estimateChanges,
    List<LineChange> lineChanges,
    List<OutputChange> outputChanges,
    List<FileChange> fileChanges) {}
