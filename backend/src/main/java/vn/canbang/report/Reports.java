package vn.canbang.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.content.CellEntry;
import vn.canbang.report.content.ReportContent;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.report.view.ReportSummary;
import vn.canbang.report.view.ReportView;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.ReportingPeriod;

/** Reports for the rooms that add them up, list them as work or load them. */
public interface Reports {

  /**
   * A report as the caller may see it; 404 for any other.
   *
   * @param revision null for the one in work or in force
   */
  ReportView read(
      OrgScope scope,
      String series,
      String organisation,
      ReportingPeriod period,
      @Nullable Integer revision);

  /** How the reports owed stand, in the same order. A fixed number of statements. */
  List<UnitReport> of(OrgScope scope, List<OwedReport> owed);

  /**
   * The consolidated report of a unit: with its drafts for those on its side, as received for its
   * receiver. Empty where there is none or the caller may not see it.
   */
  Optional<Consolidated> consolidated(OrgScope scope, OwedReport owed);

  /** Whose report each of these revisions is. */
  List<SourceRevision> revisions(OrgScope scope, Collection<UUID> revisionIds);

  /** The revisions that each of these adds up; those that add up nothing are left out. */
  Map<UUID, List<SourceRevision>> sources(OrgScope scope, Collection<UUID> revisionIds);

  /** A written report, and whether it was made just now. */
  record Written(ReportView report, boolean created) {}

  /**
   * Makes or renews a unit's own report as the sum of exactly these revisions; see the rules of
   * consolidation.
   */
  Written consolidate(OrgScope scope, OwedReport owed, Set<UUID> revisionIds, boolean illustrative);

  /**
   * Writes the cells of a unit's own report by the rules of putReport, in a transaction of its own:
   * what {@code change} makes of the cells that stand there. The same cells again change nothing.
   *
   * @param submit whether the report is sent as well
   * @param dryRun whether everything is taken back in the end
   */
  SentCells writeCells(
      OrgScope scope,
      OwedReport owed,
      UnaryOperator<List<CellEntry>> change,
      boolean submit,
      boolean dryRun);

  /**
   * The cells of these reports as the caller may see them, by id of what is owed: drafts too of its
   * own side, what was received of others. Left out where there is nothing. A fixed number of
   * statements.
   */
  Map<UUID, SentCells> cells(OrgScope scope, List<OwedReport> owed);

  /** Number of reports that wait for review by the caller's own organisation. */
  long waiting(OrgScope scope);

  /** Those that wait for review by the caller's own organisation, the longest waiting first. */
  List<ReportSummary> queue(OrgScope scope, int limit);

  /** Consolidated reports of the caller's own unit that rest on figures amended since. */
  List<ReportSummary> outdated(OrgScope scope);

  /** Drafts that lie before the caller as a leader of the unit that sends them. */
  List<ReportSummary> toApprove(OrgScope scope);

  /** Loads reports that were sent and accepted in their time; those there already stay. */
  void load(OrgScope system, Map<OwedReport, ReportContent> accepted);
}
