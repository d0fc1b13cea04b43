package vn.canbang.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.content.CellEntry;
import vn.canbang.report.content.ContentQueries;
import vn.canbang.report.content.ReportContent;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.report.obligation.ReportState;
import vn.canbang.report.view.ReportView;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.security.OrgScope;

/** Writes the cells of a report alone, over whatever else it holds, and reads them. */
@ApplicationScoped
class CellWriting {

  private final ReportService service;
  private final ReportReader reader;
  private final ReportRepository reports;
  private final RevisionRepository revisions;
  private final ContentQueries contents;

  CellWriting(
      ReportService service,
      ReportReader reader,
      ReportRepository reports,
      RevisionRepository revisions,
      ContentQueries contents) {
    this.service = service;
    this.reader = reader;
    this.reports = reports;
    this.revisions = revisions;
    this.contents = contents;
  }

  /** Within the caller's transaction; the report is locked until its end. */
  SentCells write(
      OrgScope scope,
      OwedReport owed,
      UnaryOperator<List<CellEntry>> change,
      boolean submit,
      boolean dryRun) {
    ReportKey key = new ReportKey(owed.series().code(), owed.organisation().code(), owed.period());
    ReportAccess access = reader.writable(scope, key);
    Report report = access.report();
    ReportRevision current =
        report == null ? null : revisions.get(scope, report, report.revision());
    ReportContent standing = current == null ? ReportContent.EMPTY : reader.content(current);
    ReportContent wanted = standing.withCells(change.apply(standing.cells())).canonical();
    if (!submit && wanted.sha256().equals(standing.sha256())) {
      return of(report, current, standing.cells());
    }
    ReportView view =
        service
            .put(
                scope,
                key,
                wanted,
                report == null ? null : EntityTags.of(report.version()),
                submit,
                dryRun)
            .view();
    return new SentCells(view.state(), view.revision(), view.submittedAt(), view.content().cells());
  }

  Map<UUID, SentCells> cells(OrgScope scope, List<OwedReport> owed) {
    Map<UUID, OwedReport> byId =
        owed.stream().collect(Collectors.toMap(OwedReport::id, o -> o, (a, b) -> a));
    Map<UUID, Report> seen = new HashMap<>();
    Map<UUID, Integer> numbers = new HashMap<>();
    for (Report report : reports.of(scope, byId.keySet())) {
      OwedReport of = byId.get(report.obligationId());
      Integer received = report.receivedRevision();
      if (of != null && of.sentFrom(scope)) {
        numbers.put(report.id(), report.revision());
        seen.put(report.id(), report);
      } else if (of != null && received != null && of.sentTo(scope)) {
        numbers.put(report.id(), received);
        seen.put(report.id(), report);
      }
    }
    List<ReportRevision> shown = revisions.numbered(scope, numbers);
    Map<UUID, List<CellEntry>> cells =
        contents.cells(shown.stream().map(ReportRevision::id).toList());
    Map<UUID, SentCells> found = new HashMap<>();
    for (ReportRevision revision : shown) {
      Report report = seen.get(revision.reportId());
      if (report != null) {
        found.put(
            report.obligationId(),
            of(report, revision, cells.getOrDefault(revision.id(), List.of())));
      }
    }
    return found;
  }

  private static SentCells of(
      @Nullable Report report, @Nullable ReportRevision revision, List<CellEntry> cells) {
    if (report == null || revision == null) {
      return new SentCells(ReportState.DRAFT, 0, null, cells);
    }
    ReportState state =
        switch (revision.state()) {
          case DRAFT, WITHDRAWN -> ReportState.DRAFT;
          case SUBMITTED -> ReportState.SUBMITTED;
          case RETURNED -> ReportState.RETURNED;
          case ACCEPTED, REPLACED -> ReportState.ACCEPTED;
        };
    return new SentCells(state, revision.number(), revision.submittedAt(), cells);
  }
}
