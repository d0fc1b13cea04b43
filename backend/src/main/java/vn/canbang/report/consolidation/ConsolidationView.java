package vn.canbang.report.consolidation;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.view.SeriesHead;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * The reports of the units below and their sum.
 *
 * @param expected reports owed by the units below
 * @param received accepted ones
 * @param submitted ones that wait for review
 * @param sums of the pinned revisions once created, else of the accepted ones
 * @param missing units without an accepted report
 * @param stale whether a report below was accepted or amended since
 * @param adjustments corrections of the report on top of the sums
 * @param coverage null when the unit serves no area
 */
@Schema(
    name = "Consolidation",
    description =
        "The reports of the units below and their sum. Cells without a figure are absent, never zero.")
public record ConsolidationView(
    SeriesHead series,
    Ref organisation,
    ReportingPeriod period,
    int expected,
    int received,
    int submitted,
    List<ChildReport> children,
    Map<String, Integer> sums,
    @Nullable RatioView ratio,
    List<ActivityTally> activities,
    List<Ref> missing,
    boolean created,
    boolean stale,
    List<CellDifference> differences,
    @Nullable ConsolidationReport report,
    List<CellAdjustment> adjustments,
    @Nullable CoverageView coverage,
    List<ConsolidationAction> allowedActions,
    boolean illustrative) {}
