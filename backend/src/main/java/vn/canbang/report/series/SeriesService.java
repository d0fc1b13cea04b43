package vn.canbang.report.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.canbang.indicator.CellKey;
import vn.canbang.organisation.Organisations;
import vn.canbang.plan.Plans;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.report.template.ReportTemplates;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.PeriodType;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.shared.time.WorkingCalendar;
import vn.canbang.shared.time.WorkingDays;

/** Reads and sets up series. */
@ApplicationScoped
class SeriesService implements ReportSeries {

  private final SeriesRepository repository;
  private final ReportTemplates templates;
  private final Organisations organisations;
  private final Plans plans;
  private final Audit audit;
  private final BusinessClock clock;
  private final WorkingCalendar calendar;

  SeriesService(
      SeriesRepository repository,
      ReportTemplates templates,
      Organisations organisations,
      Plans plans,
      Audit audit,
      BusinessClock clock,
      WorkingCalendar calendar) {
    this.repository = repository;
    this.templates = templates;
    this.organisations = organisations;
    this.plans = plans;
    this.audit = audit;
    this.clock = clock;
    this.calendar = calendar;
  }

  @Transactional
  List<SeriesView> list(OrgScope scope) {
    return views(scope, repository.visible(scope, null));
  }

  /** A series with its version. */
  record Versioned(SeriesView view, long version) {}

  @Transactional
  Versioned versioned(OrgScope scope, String code) {
    Series of =
        repository.visible(scope, code).stream()
            .findFirst()
            .orElseThrow(ProblemException::notFound);
    return new Versioned(views(scope, List.of(of)).getFirst(), of.version());
  }

  @Transactional
  SeriesView get(OrgScope scope, String code) {
    return views(scope, repository.visible(scope, code)).stream()
        .findFirst()
        .orElseThrow(ProblemException::notFound);
  }

  @Override
  @Transactional
  public boolean exists(OrgScope scope, String code) {
    return repository.byCode(scope, code).isPresent();
  }

  @Override
  @Transactional
  public List<NamedRef> asking(OrgScope scope, Set<CellKey> cells) {
    Set<String> keys = cells.stream().map(CellKey::toString).collect(Collectors.toSet());
    return repository.visible(scope, null).stream()
        .filter(
            one ->
                templates.on(one.templateId(), clock.today()).cellKeys().stream()
                    .anyMatch(keys::contains))
        .map(Series::ref)
        .sorted(Comparator.comparing(NamedRef::code))
        .toList();
  }

  @Override
  @Transactional
  public void define(OrgScope scope, SeriesDefinition definition) {
    scope.require(Role.PLANNER, definition.owner());
    begin(scope, definition);
  }

  /** Sets up a series that follows from what the caller was allowed to do already. */
  void begin(OrgScope scope, SeriesDefinition definition) {
    UUID template = templates.idOf(definition.template()).orElseThrow();
    String fillsFrom = definition.fillsFrom();
    UUID finer = fillsFrom == null ? null : repository.byCode(scope, fillsFrom).orElseThrow().id();
    Series series = new Series(definition, template, finer);
    repository.persist(series);
    audit.record(
        scope,
        "REPORT_SERIES_DEFINED",
        "report-series",
        series.code(),
        series.ownerId(),
        null,
        series.ref(),
        null);
  }

  /** As its chain stands on a day. */
  SeriesView view(OrgScope scope, Series series, LocalDate on) {
    return views(scope, List.of(series), on).getFirst();
  }

  List<SeriesView> views(OrgScope scope, List<Series> series) {
    return views(scope, series, clock.today());
  }

  private List<SeriesView> views(OrgScope scope, List<Series> series, LocalDate on) {
    Set<UUID> named = new HashSet<>();
    Set<UUID> planIds = new HashSet<>();
    for (Series s : series) {
      named.add(s.ownerId());
      if (s.planId() != null) {
        planIds.add(s.planId());
      }
      for (Tier t : s.shownOn(on)) {
        named.add(t.fromId());
        named.add(t.toId());
        named.addAll(t.otherRecipients());
        if (t.viaId() != null) {
          named.add(t.viaId());
        }
      }
    }
    Names names = new Names(organisations.timelines(named), clock.today());
    Map<UUID, PlanRef> plansById = plans.refs(scope, planIds);
    Map<UUID, String> codes =
        repository
            .withTiers(
                scope,
                series.stream()
                    .map(Series::fillsFromId)
                    .filter(id -> id != null)
                    .collect(Collectors.toSet()))
            .stream()
            .collect(Collectors.toMap(Series::id, Series::code));
    WorkingDays worked = calendar.days();
    return series.stream()
        .map(
            s ->
                new SeriesView(
                    s.code(),
                    s.ref().nameVi(),
                    s.ref().nameEn(),
                    templates.byId(s.templateId()).code(),
                    s.periodType(),
                    s.first(),
                    s.last(),
                    s.planId() == null ? null : plansById.get(s.planId()),
                    names.of(s.ownerId(), s.last()).ref(),
                    s.fixedOpening(),
                    s.opensAfterDays(),
                    s.fixedCutOff(),
                    s.cutOffAfterDays(),
                    s.periodStartDay(),
                    s.leaderApproval(),
                    s.shownOn(on).stream().map(t -> view(s, t, names, worked)).toList(),
                    s.fillsFromId() == null ? null : codes.get(s.fillsFromId()),
                    actions(scope, s)))
        .toList();
  }

  private List<SeriesAction> actions(OrgScope scope, Series series) {
    if (!scope.holds(Role.PLANNER, series.ownerId())) {
      return List.of();
    }
    ReportingPeriod last = series.last();
    boolean goesOn =
        series.periodType() != PeriodType.DATE
            && (last == null || !last.end().isBefore(clock.today()));
    return series.planId() == null && goesOn
        ? List.of(SeriesAction.EDIT, SeriesAction.END, SeriesAction.REMIND)
        : List.of(SeriesAction.REMIND);
  }

  private static TierView view(Series series, Tier tier, Names names, WorkingDays worked) {
    ReportingPeriod last = series.last();
    UUID via = tier.viaId();
    Slack slack = series.slack(tier, series.first(), worked);
    return new TierView(
        tier.position(),
        names.of(tier.fromId(), last).ref(),
        via == null ? null : names.of(via, last).ref(),
        names.of(tier.toId(), last).ref(),
        tier.otherRecipients().stream().map(id -> names.of(id, last).ref()).toList(),
        tier.mode(),
        tier.deadline(),
        slack == null ? null : slack.days(),
        slack == null ? null : slack.workingDays(),
        slack != null && slack.workingDays() < 1);
  }
}
