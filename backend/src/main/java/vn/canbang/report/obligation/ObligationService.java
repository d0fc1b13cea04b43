package vn.canbang.report.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.Activities;
import vn.canbang.activity.ActivityRef;
import vn.canbang.observation.ReportingLine;
import vn.canbang.observation.ReportingLines;
import vn.canbang.organisation.Organisations;
import vn.canbang.plan.Plans;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.report.template.ReportTemplate;
import vn.canbang.report.template.ReportTemplates;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.ReportingPeriod;

/** Reports owed: set up as time passes, listed for both sides. */
@ApplicationScoped
class ObligationService implements Obligations {

  /** More open work than this is no list to work through. */
  private static final int WORK_LIMIT = 200;

  private static final int USUAL_PERIODS = 12;

  /** More columns than ten years of months cannot be read. */
  private static final int MAX_PERIODS = 120;

  private final ObligationRepository repository;
  private final SeriesRepository series;
  private final Routes routes;
  private final ProgressQueries progress;
  private final ReportTemplates templates;
  private final Organisations organisations;
  private final Plans plans;
  private final Activities activities;
  private final ReportingLines lines;
  private final BusinessClock clock;

  ObligationService(
      ObligationRepository repository,
      SeriesRepository series,
      Routes routes,
      ProgressQueries progress,
      ReportTemplates templates,
      Organisations organisations,
      Plans plans,
      Activities activities,
      ReportingLines lines,
      BusinessClock clock) {
    this.repository = repository;
    this.series = series;
    this.routes = routes;
    this.progress = progress;
    this.templates = templates;
    this.organisations = organisations;
    this.plans = plans;
    this.activities = activities;
    this.lines = lines;
    this.clock = clock;
  }

  @Transactional
  Page<ObligationView> list(OrgScope scope, ObligationFilter filter, PageRequest page) {
    Page<ObligationRow> rows =
        page.page(repository.page(scope, filter, page), () -> repository.count(scope, filter));
    return new Page<>(views(scope, rows.items()), rows.next(), rows.total());
  }

  @Override
  @Transactional
  public List<DueReport> due(OrgScope scope, DueFilter filter) {
    List<ObligationRepository.Due> found = repository.due(scope, filter);
    List<Obligation> obligations =
        found.stream().map(ObligationRepository.Due::obligation).toList();
    series.withTiers(
        scope, obligations.stream().map(o -> o.series().id()).collect(Collectors.toSet()));
    Set<UUID> named = new HashSet<>();
    for (Obligation o : obligations) {
      named.add(o.organisationId());
      named.add(o.receiverId());
    }
    Names names = new Names(organisations.timelines(named), clock.today());
    return found.stream().map(row -> due(row, names)).toList();
  }

  private DueReport due(ObligationRepository.Due row, Names names) {
    Obligation o = row.obligation();
    return new DueReport(
        o.id(),
        o.series().ref(),
        o.organisationId(),
        o.deskId(),
        o.series().planId(),
        names.of(o.organisationId(), o.period()).ref(),
        names.of(o.receiverId(), o.period()).ref(),
        o.period(),
        Objects.requireNonNull(o.lastDay()),
        o.tier().deadline().sourceText(),
        Timeliness.of(o.opensOn(), o.dueAt(), row.firstSubmittedAt(), clock));
  }

  @Override
  @Transactional
  public List<ObligationView> toSend(OrgScope scope) {
    return views(scope, repository.work(scope, WORK_LIMIT));
  }

  @Override
  @Transactional
  public List<ObligationView> sent(OrgScope scope, int limit) {
    return views(scope, repository.sent(scope, limit));
  }

  @Override
  @Transactional
  public Optional<OwedReport> find(
      OrgScope scope, String seriesCode, String organisation, ReportingPeriod period) {
    return organisations
        .byCode(organisation)
        .flatMap(o -> repository.find(scope, seriesCode, o.id(), period.code()))
        .map(o -> owed(List.of(o)).getFirst());
  }

  @Override
  @Transactional
  public List<OwedReport> byIds(OrgScope scope, Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : owed(repository.byIds(scope, ids));
  }

  @Override
  @Transactional
  public List<OwedReport> below(
      OrgScope scope, String seriesCode, UUID organisation, ReportingPeriod period) {
    UUID seriesId = series.byCode(scope, seriesCode).map(Series::id).orElse(null);
    if (seriesId == null) {
      return List.of();
    }
    List<Obligation> all = repository.below(scope, seriesId, organisation, period.code());
    int highest = all.stream().mapToInt(o -> o.tier().position()).max().orElse(0);
    return owed(all.stream().filter(o -> o.tier().position() == highest).toList()).stream()
        .sorted(Comparator.comparing(o -> o.organisation().code()))
        .toList();
  }

  @Override
  @Transactional
  public List<OwedReport> ofSeries(OrgScope system, String code) {
    return owed(repository.ofSeries(system, code));
  }

  @Override
  @Transactional
  public Optional<Matrix> matrix(
      OrgScope scope,
      String code,
      @Nullable ReportingPeriod from,
      @Nullable ReportingPeriod to,
      @Nullable UUID organisation) {
    return series.visible(scope, code).stream()
        .findFirst()
        .map(
            asked -> {
              List<ReportingPeriod> periods = periods(asked, from, to);
              return new Matrix(
                  asked.ref(),
                  periods,
                  periods.isEmpty()
                      ? List.of()
                      : repository.matrix(
                          scope,
                          asked.id(),
                          periods.getFirst().start(),
                          periods.getLast().end(),
                          organisation));
            });
  }

  private List<ReportingPeriod> periods(
      Series asked, @Nullable ReportingPeriod from, @Nullable ReportingPeriod to) {
    List<ReportingPeriod> chosen =
        asked.periodsUntil(clock.today()).stream()
            .filter(p -> from == null || !p.start().isBefore(from.start()))
            .filter(p -> to == null || !p.end().isAfter(to.end()))
            .toList();
    if (from == null && chosen.size() > USUAL_PERIODS) {
      return chosen.subList(chosen.size() - USUAL_PERIODS, chosen.size());
    }
    if (chosen.size() > MAX_PERIODS) {
      throw ProblemException.malformed(
          List.of(Fault.of("?from", "report.too-many-periods", null, MAX_PERIODS)));
    }
    return chosen;
  }

  @Override
  @Transactional
  public void materialise(OrgScope scope) {
    for (UUID id : series.ids(scope)) {
      materialise(scope, series.lock(scope, id));
    }
  }

  /** Sets up what one series owes. */
  void materialise(OrgScope scope, String code) {
    series.byCode(scope, code).ifPresent(one -> materialise(scope, series.lock(scope, one.id())));
  }

  /** What the sender owes in the series is due at another time, unless it was received already. */
  void reschedule(OrgScope scope, Series of, UUID sender, Deadline deadline) {
    for (Tier tier : of.tiersOn(clock.today())) {
      if (tier.fromId().equals(sender) && !tier.deadline().equals(deadline)) {
        tier.falls(deadline);
        repository.unreceived(scope, of.id()).stream()
            .filter(owed -> owed.tier().id().equals(tier.id()) && owed.withdrawal() == null)
            .forEach(Obligation::isDueAnew);
      }
    }
  }

  /**
   * What nobody has received and was not due yet is no longer owed where its step has ended and the
   * sender has no other place in the chain.
   *
   * @return how many
   */
  int withdraw(OrgScope scope, Series of, LocalDate on, String because) {
    List<Obligation> ended =
        repository.unreceived(scope, of.id()).stream()
            .filter(owed -> !owed.tier().standsOn(on) && !owed.wasDueBefore(on))
            .filter(owed -> owed.withdrawal() == null)
            .toList();
    ended.forEach(owed -> owed.isWithdrawn(on, because));
    return ended.size();
  }

  private void materialise(OrgScope scope, Series of) {
    LocalDate today = clock.today();
    Map<LocalDate, Map<UUID, Route>> byDay = new HashMap<>();
    Map<UUID, Route> now = byDay.computeIfAbsent(today, day -> routes.of(of, day));
    follow(repository.unreceived(scope, of.id()), now);
    Set<String> known = repository.periods(scope, of.id());
    for (ReportingPeriod period : of.periodsUntil(today)) {
      boolean over = period.end().isBefore(today);
      // Of a period that is over the members no longer change; the running one is looked at again.
      if (!known.contains(period.code()) || !over) {
        Map<UUID, Route> then =
            byDay.computeIfAbsent(over ? period.end() : today, day -> routes.of(of, day));
        setUp(scope, of, period, then, known.contains(period.code()));
      }
    }
    repository.flush();
    lines.replaceFor(scope, of.code(), lines(scope, of, now));
  }

  private void setUp(
      OrgScope scope, Series of, ReportingPeriod period, Map<UUID, Route> then, boolean some) {
    Set<UUID> there = some ? repository.organisations(scope, of.id(), period.code()) : Set.of();
    then.values().stream()
        .filter(route -> !there.contains(route.senderId()))
        .forEach(route -> repository.persist(new Obligation(of, route, period)));
  }

  /**
   * Reports that nobody has received go where the sender reports by now. One that the series has no
   * place for any more still owes what it owed, to the same receiver or who goes on for that one.
   */
  private void follow(List<Obligation> unreceived, Map<UUID, Route> now) {
    List<Obligation> left = new ArrayList<>();
    for (Obligation o : unreceived) {
      Route route = now.get(o.organisationId());
      if (route == null) {
        left.add(o);
      } else {
        o.follow(route);
      }
    }
    Set<UUID> receivers = new HashSet<>();
    for (Obligation o : left) {
      receivers.add(o.receiverId());
      if (o.viaId() != null) {
        receivers.add(o.viaId());
      }
    }
    Map<UUID, UUID> acting =
        receivers.isEmpty() ? Map.of() : organisations.acting(receivers, clock.today());
    left.forEach(o -> o.handOver(acting));
  }

  /** A line that no report takes any more carries the figures that were asked for on it. */
  private Set<ReportingLine> lines(OrgScope scope, Series of, Map<UUID, Route> now) {
    LocalDate cutOff = of.dataCutOffOn();
    Map<List<UUID>, ReportingLine> dated = new HashMap<>();
    for (ReportingLine line : repository.lines(scope, of.id())) {
      Route route = now.get(line.senderId());
      boolean taken =
          route != null
              && (line.receiverId().equals(route.receiverId())
                  || line.receiverId().equals(route.viaId()));
      LocalDate last = cutOff == null || cutOff.isAfter(line.until()) ? line.until() : cutOff;
      keep(
          dated,
          taken
              ? new ReportingLine(line.senderId(), line.receiverId())
              : new ReportingLine(line.senderId(), line.receiverId(), line.from(), last));
    }
    linesOfAbsorbed(now).forEach(line -> keep(dated, line));
    return new HashSet<>(dated.values());
  }

  /** One line from one body to another: the later word is the wider one. */
  private static void keep(Map<List<UUID>, ReportingLine> lines, ReportingLine line) {
    lines.put(List.of(line.senderId(), line.receiverId()), line);
  }

  /** Whoever receives from a unit sees the past of those that were merged into it. */
  private Set<ReportingLine> linesOfAbsorbed(Map<UUID, Route> now) {
    Set<UUID> absorbed = new HashSet<>();
    if (!now.isEmpty()) {
      absorbed.addAll(organisations.withAbsorbed(now.keySet(), clock.today()));
      absorbed.removeAll(now.keySet());
    }
    Set<ReportingLine> lines = new HashSet<>();
    if (!absorbed.isEmpty()) {
      organisations
          .acting(absorbed, clock.today())
          .forEach(
              (former, successor) -> {
                Route route = now.get(successor);
                if (route != null) {
                  lines.add(new ReportingLine(former, route.receiverId()));
                  UUID via = route.viaId();
                  if (via != null) {
                    lines.add(new ReportingLine(former, via));
                  }
                }
              });
    }
    return lines;
  }

  @Override
  @Transactional
  public OwedReport follow(OrgScope scope, OwedReport owed) {
    Series of = series.lock(scope, owed.seriesId());
    List<Obligation> one = repository.byIds(scope, List.of(owed.id()));
    follow(one, routes.of(of, clock.today()));
    repository.flush();
    return owed(one).getFirst();
  }

  private List<OwedReport> owed(List<Obligation> obligations) {
    Set<UUID> named = new HashSet<>();
    for (Obligation o : obligations) {
      named.add(o.organisationId());
      named.add(o.receiverId());
      if (o.viaId() != null) {
        named.add(o.viaId());
      }
    }
    Names names = new Names(organisations.timelines(named), clock.today());
    List<OwedReport> owed = new ArrayList<>();
    for (Obligation o : obligations) {
      UUID via = o.viaId();
      ReportingPeriod period = o.period();
      owed.add(
          new OwedReport(
              o.id(),
              o.series().id(),
              o.series().ref(),
              o.series().templateId(),
              o.series().planId(),
              o.series().fillsFromId(),
              o.series().dataCutOffOn(),
              o.series().feedsObservations(),
              o.consolidates(),
              o.tier().position(),
              o.tier().mode(),
              o.tier().deadline(),
              names.of(o.organisationId(), period),
              names.of(o.receiverId(), period),
              via == null ? null : names.of(via, period),
              o.deskId(),
              o.tier().otherRecipients(),
              o.period(),
              o.opensOn(),
              o.dueOn(),
              o.lastDay(),
              o.dueAt(),
              o.withdrawal() != null));
    }
    return owed;
  }

  private List<ObligationView> views(OrgScope scope, List<ObligationRow> rows) {
    List<Obligation> obligations = rows.stream().map(ObligationRow::obligation).toList();
    // Loads series and tiers of all rows by one statement each, not one by one.
    series.withTiers(
        scope, obligations.stream().map(o -> o.series().id()).collect(Collectors.toSet()));
    Set<UUID> named = new HashSet<>();
    Set<UUID> planIds = new HashSet<>();
    for (Obligation o : obligations) {
      named.add(o.organisationId());
      named.add(o.receiverId());
      if (o.viaId() != null) {
        named.add(o.viaId());
      }
      if (o.series().planId() != null) {
        planIds.add(o.series().planId());
      }
    }
    Names names = new Names(organisations.timelines(named), clock.today());
    Map<UUID, PlanRef> plansById = plans.refs(scope, planIds);
    Map<UUID, Integer> filled =
        progress.filled(
            obligations.stream().map(Obligation::id).toList(),
            rows.stream().filter(ObligationRow::sender).map(r -> r.obligation().id()).toList());
    Map<UUID, Integer> totals = new HashMap<>();
    return rows.stream()
        .map(
            row ->
                view(
                    scope,
                    row,
                    names,
                    plansById,
                    filled.getOrDefault(row.obligation().id(), 0),
                    totals.computeIfAbsent(
                        row.obligation().series().id(), id -> total(row.obligation().series()))))
        .toList();
  }

  /** Cells, declared activities and questions that a report of the series has. */
  private int total(Series of) {
    ReportTemplate template = templates.byId(of.templateId());
    UUID plan = of.planId();
    long declared =
        template.asksActivities() && plan != null
            ? activities.ofPlan(plan).stream().filter(ActivityRef::declared).count()
            : 0;
    return template.cellKeys().size() + (int) declared + template.questions().size();
  }

  private ObligationView view(
      OrgScope scope,
      ObligationRow row,
      Names names,
      Map<UUID, PlanRef> plansById,
      int filled,
      int total) {
    Obligation o = row.obligation();
    Timeliness timeliness = Timeliness.of(o.opensOn(), o.dueAt(), row.firstSubmittedAt(), clock);
    UUID plan = o.series().planId();
    UUID via = o.viaId();
    String key =
        o.series().code()
            + "/"
            + names.of(o.organisationId(), o.period()).ref().code()
            + "/"
            + o.period().code();
    return new ObligationView(
        o.series().ref(),
        names.of(o.organisationId(), o.period()).ref(),
        o.period(),
        o.period().start(),
        o.period().end(),
        o.opensOn(),
        o.dueOn(),
        o.tier().deadline().boundary(),
        o.tier().deadline().sourceText(),
        o.dueAt(),
        o.lastDay(),
        names.of(o.receiverId(), o.period()).ref(),
        via == null ? null : names.of(via, o.period()).ref(),
        o.tier().position(),
        o.tier().mode(),
        timeliness,
        report(row, filled, total),
        plan == null ? null : plansById.get(plan),
        o.withdrawal(),
        new ObligationLinks("/reports/" + key),
        actions(scope, row));
  }

  private static @Nullable ObligationReport report(ObligationRow row, int filled, int total) {
    ReportState state = row.visibleState();
    Integer revision = row.visibleRevision();
    if (state == null || revision == null) {
      return null;
    }
    ReturnReason reason =
        state == ReportState.RETURNED && row.returnCode() != null && row.decidedAt() != null
            ? new ReturnReason(
                row.returnCode(),
                row.returnReason() == null ? "" : row.returnReason(),
                row.decidedAt(),
                row.decidedBy() == null ? "" : row.decidedBy())
            : null;
    return new ObligationReport(
        state, revision, row.submittedAt(), reason, new Progress(Math.min(filled, total), total));
  }

  private List<ObligationAction> actions(OrgScope scope, ObligationRow row) {
    Obligation o = row.obligation();
    List<ObligationAction> actions = new ArrayList<>();
    boolean writes = OwedReport.Rights.mayWrite(scope, o.organisationId(), o.deskId());
    boolean open =
        o.withdrawal() == null && (o.opensOn() == null || !clock.today().isBefore(o.opensOn()));
    if (writes && open && row.state() == null) {
      actions.add(ObligationAction.START);
    }
    if (writes
        && o.withdrawal() == null
        && (row.state() == ReportState.DRAFT || row.state() == ReportState.RETURNED)) {
      actions.add(ObligationAction.EDIT);
      actions.add(ObligationAction.SUBMIT);
    }
    if (row.receivedState() == ReportState.SUBMITTED
        && OwedReport.Rights.mayReview(scope, o.receiverId(), o.viaId())) {
      actions.add(ObligationAction.REVIEW);
    }
    if (o.consolidates()
        && OwedReport.Rights.mayConsolidate(scope, o.organisationId(), o.deskId())) {
      actions.add(ObligationAction.CONSOLIDATE);
    }
    if (row.visibleState() != null) {
      actions.add(ObligationAction.VIEW);
    }
    return List.copyOf(actions);
  }
}
