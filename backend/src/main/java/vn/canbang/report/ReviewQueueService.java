package vn.canbang.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.Organisations;
import vn.canbang.report.ReportAccess.Side;
import vn.canbang.report.ReviewQueries.Before;
import vn.canbang.report.ReviewQueries.Earlier;
import vn.canbang.report.ReviewQueries.Waiting;
import vn.canbang.report.content.CellEntry;
import vn.canbang.report.content.ContentQueries;
import vn.canbang.report.obligation.Obligations;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.report.view.ReviewCell;
import vn.canbang.report.view.ReviewDoubt;
import vn.canbang.report.view.ReviewItem;
import vn.canbang.report.view.RevisionState;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.Dates;
import vn.canbang.shared.time.WorkingCalendar;
import vn.canbang.shared.time.WorkingDays;

/**
 * What waits for a decision of the caller's unit, with all that a reviewer compares a figure with.
 * A fixed number of statements, however many reports wait.
 */
@ApplicationScoped
class ReviewQueueService {

  private final ReportRepository reports;
  private final RevisionRepository revisions;
  private final ReportActions actions;
  private final Obligations obligations;
  private final Organisations organisations;
  private final ContentQueries contents;
  private final ReviewQueries queries;
  private final WorkingCalendar calendar;
  private final BusinessClock clock;

  ReviewQueueService(
      ReportRepository reports,
      RevisionRepository revisions,
      ReportActions actions,
      Obligations obligations,
      Organisations organisations,
      ContentQueries contents,
      ReviewQueries queries,
      WorkingCalendar calendar,
      BusinessClock clock) {
    this.reports = reports;
    this.revisions = revisions;
    this.actions = actions;
    this.obligations = obligations;
    this.organisations = organisations;
    this.contents = contents;
    this.queries = queries;
    this.calendar = calendar;
    this.clock = clock;
  }

  @Transactional
  Page<ReviewItem> list(
      OrgScope scope, @Nullable String series, @Nullable String period, PageRequest page) {
    Set<UUID> mine = organisations.withAbsorbed(scope.organisationId(), scope.on());
    Page<ReportRow> rows =
        page.page(
            rows(scope, queries.waiting(scope, series, period, mine, page)),
            () -> queries.countWaiting(scope, series, period, mine));
    List<UUID> ids = rows.items().stream().map(r -> r.report().id()).toList();
    Map<UUID, OwedReport> owed =
        obligations
            .byIds(scope, rows.items().stream().map(r -> r.report().obligationId()).toList())
            .stream()
            .collect(Collectors.toMap(OwedReport::id, Function.identity()));
    Map<UUID, List<CellEntry>> cells =
        contents.cells(rows.items().stream().map(r -> r.revision().id()).toList());
    Map<UUID, Earlier> earlier = queries.earlier(ids);
    Map<UUID, Before> before = queries.before(ids);
    WorkingDays working = calendar.days();
    Neighbours neighbours = new Neighbours(queries.besides(ids));
    return rows.map(
        row ->
            item(
                scope,
                row,
                Objects.requireNonNull(owed.get(row.report().obligationId())),
                cells.getOrDefault(row.revision().id(), List.of()),
                earlier.get(row.report().id()),
                before.get(row.report().id()),
                neighbours,
                working));
  }

  private List<ReportRow> rows(OrgScope scope, List<Waiting> waiting) {
    Map<UUID, Report> found =
        reports.byIds(scope, waiting.stream().map(Waiting::reportId).toList()).stream()
            .collect(Collectors.toMap(Report::id, Function.identity()));
    Map<UUID, ReportRevision> received =
        revisions.byIds(scope, waiting.stream().map(Waiting::revisionId).toList()).stream()
            .collect(Collectors.toMap(ReportRevision::id, Function.identity()));
    return waiting.stream()
        .map(
            one ->
                new ReportRow(
                    Objects.requireNonNull(found.get(one.reportId())),
                    Objects.requireNonNull(received.get(one.revisionId())),
                    one.sender()))
        .toList();
  }

  private ReviewItem item(
      OrgScope scope,
      ReportRow row,
      OwedReport owed,
      List<CellEntry> cells,
      @Nullable Earlier earlier,
      @Nullable Before before,
      Neighbours neighbours,
      WorkingDays working) {
    Report report = row.report();
    ReportRevision revision = row.revision();
    Instant submitted = Objects.requireNonNull(revision.submittedAt());
    LocalDate since = LocalDate.ofInstant(submitted, Dates.ZONE);
    return new ReviewItem(
        owed.series(),
        owed.organisation().ref(),
        owed.period(),
        owed.mode(),
        revision.number(),
        submitted,
        revision.submittedBy(),
        Boolean.TRUE.equals(revision.late()),
        (int) Math.max(0, ChronoUnit.DAYS.between(since, clock.today())),
        Math.max(0, working.between(since, clock.today())),
        revision.warnings(),
        doubts(revision, cells, before == null ? null : before.state()),
        earlier == null ? null : earlier.period(),
        cells(
            report.id(),
            cells,
            earlier == null ? Map.of() : earlier.cells(),
            before == null ? Map.of() : before.cells(),
            neighbours),
        report.version(),
        actions.of(scope, owed, report, row.sender() ? Side.SENDER : Side.RECEIVER));
  }

  private static List<ReviewCell> cells(
      UUID reportId,
      List<CellEntry> cells,
      Map<String, Integer> earlier,
      Map<String, Integer> before,
      Neighbours neighbours) {
    Map<String, CellEntry> now =
        cells.stream().collect(Collectors.toMap(CellEntry::key, Function.identity()));
    // A figure that was taken out since the revision before is a difference as well.
    Set<String> keys = new TreeSet<>(before.keySet());
    keys.addAll(now.keySet());
    return keys.stream()
        .map(
            key -> {
              CellEntry cell = now.get(key);
              return new ReviewCell(
                  key,
                  cell == null ? null : cell.value(),
                  cell == null ? null : cell.note(),
                  earlier.get(key),
                  before.get(key),
                  neighbours.of(reportId, key));
            })
        .toList();
  }

  /**
   * Why a revision is to be opened before it is accepted.
   *
   * @param before what became of the revision received before, if there was one
   */
  static List<ReviewDoubt> doubts(
      ReportRevision revision, List<CellEntry> cells, @Nullable RevisionState before) {
    List<ReviewDoubt> doubts = new ArrayList<>();
    if (revision.warnings() > 0) {
      doubts.add(ReviewDoubt.WARNING);
    }
    if (cells.stream().anyMatch(c -> c.note() != null)) {
      doubts.add(ReviewDoubt.NOTE);
    }
    if (before == RevisionState.RETURNED) {
      doubts.add(ReviewDoubt.RESUBMITTED);
    }
    if (revision.amendmentReason() != null) {
      doubts.add(ReviewDoubt.AMENDMENT);
    }
    if (revision.consolidation()) {
      doubts.add(ReviewDoubt.CONSOLIDATION);
    }
    return List.copyOf(doubts);
  }
}
