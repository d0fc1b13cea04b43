package vn.canbang.report.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.report.template.ReportTemplates;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.PeriodType;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.shared.time.WorkingCalendar;
import vn.canbang.shared.time.WorkingDays;

/**
 * Sets up series and ends them. Whoever plans for the owner may, and only for senders that they
 * plan for as well: what is sent shows its figures to the receiver.
 */
@ApplicationScoped
class SeriesSetUpService {

  private static final int LONGEST_OWNER = 40;
  private static final int MANY = 1_000;

  private final SeriesRepository repository;
  private final SeriesService series;
  private final SeriesFollowers followers;
  private final Routes routes;
  private final SeriesSteps steps;
  private final ReportTemplates templates;
  private final Organisations organisations;
  private final BusinessClock clock;
  private final WorkingCalendar calendar;
  private final Audit audit;

  SeriesSetUpService(
      SeriesRepository repository,
      SeriesService series,
      SeriesFollowers followers,
      Routes routes,
      SeriesSteps steps,
      ReportTemplates templates,
      Organisations organisations,
      BusinessClock clock,
      WorkingCalendar calendar,
      Audit audit) {
    this.repository = repository;
    this.series = series;
    this.followers = followers;
    this.routes = routes;
    this.steps = steps;
    this.templates = templates;
    this.organisations = organisations;
    this.clock = clock;
    this.calendar = calendar;
    this.audit = audit;
  }

  @Transactional
  SeriesPlanned create(OrgScope scope, CreateSeries wanted, boolean dryRun) {
    UUID owner = owner(scope, "/owner", wanted.owner());
    Faults faults = new Faults();
    check(scope, wanted, faults);
    List<TierDefinition> tiers = steps.of(scope, wanted.tiers(), faults);
    faults.throwIfAny();
    return begin(
        scope,
        new SeriesDefinition(
            wanted.code(),
            wanted.nameVi().strip(),
            wanted.nameEn().strip(),
            wanted.template(),
            wanted.periodType(),
            wanted.firstPeriod(),
            wanted.lastPeriod(),
            null,
            owner,
            wanted.opensOn(),
            wanted.opensAfterDays(),
            wanted.dataCutOffOn(),
            wanted.dataCutOffAfterDays(),
            null,
            false,
            wanted.periodStartDay() == null ? 1 : wanted.periodStartDay(),
            Boolean.TRUE.equals(wanted.leaderApproval()),
            tiers),
        dryRun);
  }

  /** Asks for a report once: a series of its own, whose only period is today. */
  @Transactional
  SeriesPlanned request(OrgScope scope, CreateRequest wanted, boolean dryRun) {
    UUID receiver = owner(scope, "/receiver", wanted.receiver());
    LocalDate today = clock.today();
    Faults faults = new Faults();
    template(wanted.template(), faults);
    boolean before = wanted.boundary() == DeadlineBoundary.BEFORE;
    if ((before ? wanted.due().minusDays(1) : wanted.due()).isBefore(today)) {
      faults.add("/due", "report.request-past", wanted.due());
    }
    Deadline deadline =
        new Deadline(
            DeadlineKind.FIXED_DATE,
            wanted.due(),
            null,
            false,
            wanted.boundary(),
            wanted.why().strip());
    List<TierDefinition> tiers = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (int i = 0; i < wanted.from().size(); i++) {
      String from = wanted.from().get(i);
      if (named.add(from)) {
        steps.add(
            scope,
            "/from/" + i,
            1,
            new SeriesTier(from, wanted.via(), wanted.receiver(), null, null, deadline),
            faults,
            tiers);
      }
    }
    faults.throwIfAny();
    ReportingPeriod period = ReportingPeriod.containing(PeriodType.DATE, today);
    return begin(
        scope,
        new SeriesDefinition(
            code(scope, wanted.receiver()),
            wanted.title().strip(),
            wanted.title().strip(),
            wanted.template(),
            PeriodType.DATE,
            period,
            period,
            null,
            receiver,
            null,
            null,
            null,
            null,
            false,
            tiers),
        dryRun);
  }

  @Transactional
  SeriesView end(OrgScope scope, String code, EndSeries wanted) {
    Series of =
        repository.visible(scope, code).stream()
            .findFirst()
            .orElseThrow(ProblemException::notFound);
    scope.require(Role.PLANNER, of.ownerId());
    if (of.planId() != null) {
      throw ProblemException.conflict("report.series-of-plan");
    }
    if (wanted.on().isBefore(of.start(of.first()))) {
      throw ProblemException.invalid(
          new Faults().add("/on", "report.series-not-begun", wanted.on()).list());
    }
    ReportingPeriod before = of.last();
    of.ends(wanted.on());
    repository.flush();
    audit.record(
        scope,
        "REPORT_SERIES_ENDED",
        "report-series",
        of.code(),
        of.ownerId(),
        before == null ? null : Map.of("lastPeriod", before.code()),
        Map.of("on", wanted.on()),
        wanted.reason());
    return series.get(scope, code);
  }

  private UUID owner(OrgScope scope, String pointer, String code) {
    OrganisationRef owner =
        organisations
            .byCode(code)
            .filter(one -> scope.covers(one.id()))
            .orElseThrow(() -> unknown(pointer, code));
    scope.require(Role.PLANNER, owner.id());
    return owner.id();
  }

  private static ProblemException unknown(String pointer, String code) {
    return ProblemException.invalid(
        new Faults().add(pointer, "report.organisation-unknown", code).list());
  }

  private void check(OrgScope scope, CreateSeries wanted, Faults faults) {
    template(wanted.template(), faults);
    if (repository.byCode(scope, wanted.code()).isPresent()) {
      faults.add("/code", "report.series-code-taken", wanted.code());
    }
    if (wanted.periodType() == PeriodType.DATE) {
      faults.add("/periodType", "report.series-of-days", wanted.periodType());
    } else if (wanted.firstPeriod().type() != wanted.periodType()) {
      faults.add("/firstPeriod", "report.series-period-type", wanted.firstPeriod());
    }
    ReportingPeriod last = wanted.lastPeriod();
    if (last != null
        && (last.type() != wanted.firstPeriod().type()
            || last.compareTo(wanted.firstPeriod()) < 0)) {
      faults.add("/lastPeriod", "report.series-last-period", last);
    }
    if (wanted.opensOn() != null && wanted.opensAfterDays() != null) {
      faults.add("/opensAfterDays", "report.series-opens-twice", wanted.opensAfterDays());
    }
    if (wanted.dataCutOffOn() != null && wanted.dataCutOffAfterDays() != null) {
      faults.add(
          "/dataCutOffAfterDays", "report.series-cut-off-twice", wanted.dataCutOffAfterDays());
    }
  }

  private void template(String code, Faults faults) {
    if (templates.idOf(code).isEmpty()) {
      faults.add("/template", "report.template-unknown", code);
    }
  }

  /** {@code YC-TTYT-KIEN-HAI-20241118-1}: who asks, on which day, the how manieth. */
  private String code(OrgScope scope, String receiver) {
    String beginning =
        "YC-"
            + receiver.substring(0, Math.min(receiver.length(), LONGEST_OWNER))
            + "-"
            + DateTimeFormatter.BASIC_ISO_DATE.format(clock.today())
            + "-";
    int place = 1;
    while (repository.byCode(scope, beginning + place).isPresent()) {
      place++;
    }
    return beginning + place;
  }

  private SeriesPlanned begin(OrgScope scope, SeriesDefinition definition, boolean dryRun) {
    Series planned =
        new Series(definition, templates.idOf(definition.template()).orElseThrow(), null);
    SeriesPlanned view = planned(scope, planned, clock.today());
    if (!dryRun) {
      series.begin(scope, definition);
      repository.flush();
      followers.materialise(SystemScope.named("obligations"), definition.code());
    }
    return view;
  }

  /** A series as its chain stands on a day, with what units owe by then, or from then on. */
  SeriesPlanned planned(OrgScope scope, Series of, LocalDate on) {
    LocalDate today = clock.today();
    return new SeriesPlanned(
        series.view(scope, of, on),
        reports(of, on.isAfter(today) ? on : today, on.isAfter(today) ? on : null));
  }

  /**
   * @param after only periods that end then or later; null for all
   */
  private List<PlannedReport> reports(Series of, LocalDate today, @Nullable LocalDate after) {
    WorkingDays worked = calendar.days();
    List<Route> owing = List.copyOf(routes.of(of, today).values());
    Set<UUID> named = new HashSet<>();
    for (Route route : owing) {
      named.add(route.senderId());
      named.add(route.receiverId());
      if (route.viaId() != null) {
        named.add(route.viaId());
      }
    }
    Names names = new Names(organisations.timelines(named), today);
    return of.periodsUntil(today).stream()
        .filter(period -> after == null || !of.end(period).isBefore(after))
        .flatMap(period -> owing.stream().map(route -> planned(of, route, period, worked, names)))
        .limit(MANY)
        .toList();
  }

  private static PlannedReport planned(
      Series of, Route route, ReportingPeriod period, WorkingDays worked, Names names) {
    Deadline deadline = route.tier().deadline();
    LocalDate end = of.end(period);
    UUID via = route.viaId();
    return new PlannedReport(
        names.of(route.senderId(), period).ref(),
        names.of(route.receiverId(), period).ref(),
        via == null ? null : names.of(via, period).ref(),
        route.tier().position(),
        period,
        of.start(period),
        end,
        of.opensOn(period),
        deadline.dueOn(end, worked),
        deadline.lastDay(end, worked));
  }
}
