package vn.canbang.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.content.CellEntry;
import vn.canbang.report.content.ContentQueries;
import vn.canbang.report.content.ContentQueries.RevisionCells;
import vn.canbang.report.content.ReportContent;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.report.obligation.ReportState;
import vn.canbang.report.view.ReportSummary;
import vn.canbang.report.view.ReportView;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.Dates;
import vn.canbang.shared.time.ReportingPeriod;

/** Answers for the rooms beyond. */
@ApplicationScoped
class ReportDoor implements Reports {

  /** What was loaded is forgotten now and then: each flush looks at all that is remembered. */
  private static final int FORGET_AFTER = 20;

  private final ReportService service;
  private final CellWriting cellWriting;
  private final ReportListing listing;
  private final ReportRepository reports;
  private final RevisionRepository revisions;
  private final PinQueries pins;
  private final ContentQueries contents;
  private final ReportFigures figures;
  private final Audit audit;
  private final BusinessClock clock;

  ReportDoor(
      ReportService service,
      CellWriting cellWriting,
      ReportListing listing,
      ReportRepository reports,
      RevisionRepository revisions,
      PinQueries pins,
      ContentQueries contents,
      ReportFigures figures,
      Audit audit,
      BusinessClock clock) {
    this.service = service;
    this.cellWriting = cellWriting;
    this.listing = listing;
    this.reports = reports;
    this.revisions = revisions;
    this.pins = pins;
    this.contents = contents;
    this.figures = figures;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional
  public ReportView read(
      OrgScope scope,
      String series,
      String organisation,
      ReportingPeriod period,
      @Nullable Integer revision) {
    return service.get(scope, new ReportKey(series, organisation, period), revision);
  }

  @Override
  @Transactional
  public List<UnitReport> of(OrgScope scope, List<OwedReport> owed) {
    Map<UUID, Report> written =
        reports.of(scope, owed.stream().map(OwedReport::id).toList()).stream()
            .collect(Collectors.toMap(Report::obligationId, Function.identity()));
    Map<UUID, UUID> inForce =
        revisions.accepted(scope, written.values().stream().map(Report::id).toList()).stream()
            .collect(Collectors.toMap(ReportRevision::reportId, ReportRevision::id));
    return owed.stream()
        .map(
            o -> {
              Report report = written.get(o.id());
              return report == null
                  ? new UnitReport(o, null, null, null, null, null, false)
                  : new UnitReport(
                      o,
                      report.receivedState(),
                      report.receivedRevision(),
                      report.acceptedRevision(),
                      inForce.get(report.id()),
                      report.firstSubmittedAt(),
                      report.illustrative());
            })
        .toList();
  }

  @Override
  @Transactional
  public Optional<Consolidated> consolidated(OrgScope scope, OwedReport owed) {
    Report report = reports.of(scope, owed.id()).orElse(null);
    if (report == null) {
      return Optional.empty();
    }
    boolean sender = owed.sentFrom(scope);
    Integer number = sender ? Integer.valueOf(report.revision()) : report.receivedRevision();
    ReportState state = sender ? report.state() : report.receivedState();
    if (number == null || state == null || (!sender && !owed.sentTo(scope))) {
      return Optional.empty();
    }
    ReportRevision revision = revisions.get(scope, report, number);
    return revision.consolidation()
        ? Optional.of(
            new Consolidated(
                state,
                number,
                revisions(scope, pins.sources(revision.id())),
                contents.cells(List.of(revision.id())).getOrDefault(revision.id(), List.of())))
        : Optional.empty();
  }

  @Override
  @Transactional
  public List<SourceRevision> revisions(OrgScope scope, Collection<UUID> revisionIds) {
    List<ReportRevision> found = revisions.byIds(scope, revisionIds);
    Map<UUID, UUID> obligations =
        found.isEmpty()
            ? Map.of()
            : reports.byIds(scope, found.stream().map(ReportRevision::reportId).toList()).stream()
                .collect(Collectors.toMap(Report::id, Report::obligationId));
    return found.stream()
        .map(
            r ->
                new SourceRevision(
                    r.id(), Objects.requireNonNull(obligations.get(r.reportId())), r.number()))
        .toList();
  }

  @Override
  @Transactional
  public Map<UUID, List<SourceRevision>> sources(OrgScope scope, Collection<UUID> revisionIds) {
    return pins.sourcesOf(revisionIds);
  }

  @Override
  @Transactional
  public Written consolidate(
      OrgScope scope, OwedReport owed, Set<UUID> revisionIds, boolean illustrative) {
    ReportService.Written written =
        service.consolidate(
            scope,
            new ReportKey(owed.series().code(), owed.organisation().code(), owed.period()),
            revisionIds,
            illustrative);
    return new Written(written.view(), written.created());
  }

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public SentCells writeCells(
      OrgScope scope,
      OwedReport owed,
      UnaryOperator<List<CellEntry>> change,
      boolean submit,
      boolean dryRun) {
    return cellWriting.write(scope, owed, change, submit, dryRun);
  }

  @Override
  @Transactional
  public Map<UUID, SentCells> cells(OrgScope scope, List<OwedReport> owed) {
    return cellWriting.cells(scope, owed);
  }

  @Override
  public long waiting(OrgScope scope) {
    return listing.waiting(scope);
  }

  @Override
  public List<ReportSummary> queue(OrgScope scope, int limit) {
    return listing.queue(scope, limit);
  }

  @Override
  public List<ReportSummary> toApprove(OrgScope scope) {
    return listing.toApprove(scope);
  }

  @Override
  public List<ReportSummary> outdated(OrgScope scope) {
    return listing.outdated(scope);
  }

  @Override
  @Transactional
  public void load(OrgScope system, Map<OwedReport, ReportContent> accepted) {
    Map<UUID, Report> there =
        reports.of(system, accepted.keySet().stream().map(OwedReport::id).toList()).stream()
            .collect(Collectors.toMap(Report::obligationId, Function.identity()));
    Map<OwedReport, Loaded> loaded = new LinkedHashMap<>();
    List<RevisionCells> cells = new ArrayList<>();
    accepted.forEach(
        (owed, content) -> {
          if (!there.containsKey(owed.id())) {
            Loaded one = load(owed, content.canonical());
            loaded.put(owed, one);
            cells.add(new RevisionCells(one.revision().id(), one.content().cells()));
          }
        });
    contents.insertCells(cells);
    loaded.forEach(ReportDoor::accept);
    int done = 0;
    for (Map.Entry<OwedReport, Loaded> entry : loaded.entrySet()) {
      OwedReport owed = entry.getKey();
      Loaded one = entry.getValue();
      figures.accepted(system, owed, one.report(), one.revision(), one.content());
      audit.record(
          system,
          "REPORT_ACCEPTED",
          "report",
          owed.key(),
          owed.organisation().id(),
          null,
          Map.of("state", ReportState.ACCEPTED, "sha256", one.revision().sha256()),
          null);
      if (++done % FORGET_AFTER == 0) {
        reports.writeAndForget(system);
      }
    }
  }

  private record Loaded(
      Report report, ReportRevision revision, ReportContent content, Instant sent) {}

  /** Sent on the second day after the period. */
  private Loaded load(OwedReport owed, ReportContent content) {
    Instant sent =
        owed.period().end().plusDays(2).atTime(LocalTime.of(9, 0)).atZone(Dates.ZONE).toInstant();
    Instant at = sent.isBefore(clock.now()) ? sent : clock.now();
    Report report = new Report(owed.id(), true, clock.real());
    ReportRevision revision = new ReportRevision(report.id(), 1, content);
    report.submit(at, clock.real());
    report.accept(clock.real());
    reports.persist(report);
    revisions.persist(revision);
    return new Loaded(report, revision, content, at);
  }

  /** Accepted a day later. Only now: figures can be written while a revision is a draft. */
  private static void accept(OwedReport owed, Loaded one) {
    one.revision().submit(one.sent(), owed.organisation().name(), owed.lateAt(one.sent()), 0);
    one.revision().accept(one.sent().plusSeconds(86_400), owed.receiver().name(), null);
  }
}
