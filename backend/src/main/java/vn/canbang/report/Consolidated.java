package vn.canbang.report;

import java.util.List;
import vn.canbang.report.content.CellEntry;
import vn.canbang.report.obligation.ReportState;

/**
 * A unit's consolidated report as the caller may see it.
 *
 * @param sources the revisions that it adds up
 * @param cells what it says, with corrections on top of the sums
 */
public record Consolidated(
    ReportState state, int revision, List<SourceRevision> sources, List<CellEntry> cells) {}
