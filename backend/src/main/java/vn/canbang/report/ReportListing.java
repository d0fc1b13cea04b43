package vn.canbang.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.Organisations;
import vn.canbang.report.ReportAccess.Side;
import vn.canbang.report.obligation.Obligations;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.report.obligation.ReportState;
import vn.canbang.report.view.ReportSummary;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.Dates;

/** Lists of reports, above all the queue of those that wait for review. */
@ApplicationScoped
class ReportListing {

  private final ReportRepository reports;
  private final RevisionRepository revisions;
  private final PinQueries pins;
  private final ReportActions actions;
  private final Obligations obligations;
  private final Organisations organisations;
  private final BusinessClock clock;

  ReportListing(
      ReportRepository reports,
      RevisionRepository revisions,
      PinQueries pins,
      ReportActions actions,
      Obligations obligations,
      Organisations organisations,
      BusinessClock clock) {
    this.reports = reports;
    this.revisions = revisions;
    this.pins = pins;
    this.actions = actions;
    this.obligations = obligations;
    this.organisations = organisations;
    this.clock = clock;
  }

  @Transactional
  Page<ReportSummary> list(OrgScope scope, ReportFilter filter, PageRequest page) {
    Set<UUID> mine = mine(scope, filter);
    Page<ReportRow> rows =
        page.page(
            reports.page(scope, filter, mine, page), () -> reports.count(scope, filter, mine));
    Map<UUID, OwedReport> owed =
        obligations
            .byIds(scope, rows.items().stream().map(r -> r.report().obligationId()).toList())
            .stream()
            .collect(Collectors.toMap(OwedReport::id, Function.identity()));
    return rows.map(
        row ->
            summary(
                scope, row, Objects.requireNonNull(owed.get(row.report().obligationId())), filter));
  }

  /** What waits for review by the caller's own organisation. */
  private static final ReportFilter QUEUE =
      new ReportFilter(ReportState.SUBMITTED, null, null, null, true, ReportSort.SUBMITTED_AT);

  private static final ReportFilter MINE =
      new ReportFilter(null, null, null, null, false, ReportSort.SUBMITTED_AT);

  @Transactional
  long waiting(OrgScope scope) {
    return reports.count(scope, QUEUE, mine(scope, QUEUE));
  }

  /** Whose queue it is: what was sent to one merged into it waits there as well. */
  private Set<UUID> mine(OrgScope scope, ReportFilter filter) {
    return filter.receivedByMe()
        ? organisations.withAbsorbed(scope.organisationId(), scope.on())
        : Set.of();
  }

  @Transactional
  List<ReportSummary> queue(OrgScope scope, int limit) {
    return list(scope, QUEUE, PageRequest.of(limit, null, false)).items();
  }

  /** Consolidated reports of the caller's unit that rest on figures amended since. */
  @Transactional
  List<ReportSummary> outdated(OrgScope scope) {
    return asSender(
        scope,
        reports.byIds(
            scope, pins.outdated(organisations.withAbsorbed(scope.organisationId(), scope.on()))));
  }

  /** Drafts that lie before the caller as a leader of the unit that sends them. */
  @Transactional
  List<ReportSummary> toApprove(OrgScope scope) {
    return asSender(scope, reports.beforeLeader(scope));
  }

  private List<ReportSummary> asSender(OrgScope scope, List<Report> found) {
    Map<UUID, OwedReport> owed =
        obligations.byIds(scope, found.stream().map(Report::obligationId).toList()).stream()
            .collect(Collectors.toMap(OwedReport::id, Function.identity()));
    return found.stream()
        .map(
            report ->
                summary(
                    scope,
                    new ReportRow(report, revisions.get(scope, report, report.revision()), true),
                    Objects.requireNonNull(owed.get(report.obligationId())),
                    MINE))
        .toList();
  }

  private ReportSummary summary(
      OrgScope scope, ReportRow row, OwedReport owed, ReportFilter filter) {
    Report report = row.report();
    ReportRevision revision = row.revision();
    ReportState received = report.receivedState();
    ReportState state =
        (filter.receivedByMe() || !row.sender()) && received != null ? received : report.state();
    return new ReportSummary(
        owed.series(),
        owed.organisation().ref(),
        owed.period(),
        owed.mode(),
        state,
        revision.number(),
        revision.submittedAt(),
        revision.late(),
        state == ReportState.SUBMITTED ? waitingDays(revision.submittedAt()) : null,
        revision.warnings(),
        revision.consolidation(),
        actions.of(scope, owed, report, row.sender() ? Side.SENDER : Side.RECEIVER));
  }

  private @Nullable Integer waitingDays(@Nullable Instant since) {
    return since == null
        ? null
        : (int)
            Math.max(
                0, ChronoUnit.DAYS.between(LocalDate.ofInstant(since, Dates.ZONE), clock.today()));
  }
}
