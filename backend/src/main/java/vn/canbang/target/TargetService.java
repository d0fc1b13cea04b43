package vn.canbang.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.indicator.Indicators;
import vn.canbang.plan.PlanFrame;
import vn.canbang.plan.Plans;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.target.TargetFinder.Found;
import vn.canbang.target.measure.TargetMeasure;
import vn.canbang.target.measure.TargetMembership;

/** Targets as callers read them, with what may be said of each. */
@ApplicationScoped
class TargetService implements JudgedTargets {

  private final TargetRepository targets;
  private final TargetListQueries lists;
  private final TargetFinder finder;
  private final AssessmentService assessments;
  private final AllocatedLevels allocated;
  private final Plans plans;
  private final Indicators indicators;
  private final Areas areas;
  private final BusinessClock clock;

  TargetService(
      TargetRepository targets,
      TargetListQueries lists,
      TargetFinder finder,
      AssessmentService assessments,
      AllocatedLevels allocated,
      Plans plans,
      Indicators indicators,
      Areas areas,
      BusinessClock clock) {
    this.targets = targets;
    this.lists = lists;
    this.finder = finder;
    this.assessments = assessments;
    this.allocated = allocated;
    this.plans = plans;
    this.indicators = indicators;
    this.areas = areas;
    this.clock = clock;
  }

  List<TargetView> ofPlan(OrgScope scope, UUID planId) {
    PlanFrame plan = plans.frame(scope, planId).orElseThrow(ProblemException::notFound);
    return views(scope, Map.of(planId, plan), targets.ofPlan(scope, planId));
  }

  Page<TargetView> list(OrgScope scope, TargetListQueries.Filter filter, PageRequest page) {
    Page<Target> found =
        page.page(lists.page(scope, filter, page), () -> lists.count(scope, filter));
    return new Page<>(
        views(scope, finder.frames(scope, found.items()), found.items()),
        found.next(),
        found.total());
  }

  /**
   * Targets of a plan that were reached in the last year of it, by figures that are final, and are
   * not due later.
   */
  Set<UUID> reached(OrgScope scope, UUID planId) {
    LocalDate end = plans.frame(scope, planId).orElseThrow(ProblemException::notFound).periodEnd();
    Set<UUID> reached = new HashSet<>();
    for (Target target : targets.ofPlan(scope, planId)) {
      LocalDate due = target.due();
      if (due == null || !due.isAfter(end)) {
        Assessment at = assess(scope, target.id(), ReportingPeriod.year(end.getYear()), null, null);
        if (at.officialResult() == OfficialResult.MET && !at.provisional()) {
          reached.add(target.id());
        }
      }
    }
    return reached;
  }

  TargetView get(OrgScope scope, UUID id) {
    Found found = finder.find(scope, id);
    return views(scope, Map.of(found.target().planId(), found.plan()), List.of(found.target()))
        .getFirst();
  }

  private List<TargetView> views(OrgScope scope, Map<UUID, PlanFrame> frames, List<Target> all) {
    Map<String, IndicatorView> catalogue =
        indicators.byCodes(
            scope,
            all.stream()
                .map(Target::indicatorCode)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    Map<UUID, AreaRef> places =
        areas.byIds(all.stream().map(Target::areaId).collect(Collectors.toSet()));
    List<Question> questions =
        all.stream()
            .map(
                target -> {
                  AreaRef area = Objects.requireNonNull(places.get(target.areaId()));
                  ReportingPeriod period = usualPeriod(target, plan(frames, target));
                  String code = target.indicatorCode();
                  return Question.of(
                      target,
                      code == null ? null : catalogue.get(code),
                      area,
                      period,
                      usualMap(area, period));
                })
            .toList();
    List<Assessment> judged = assessments.assess(everyFigure(), questions);
    Map<UUID, String> numbers = plans.objectiveNumbers(frames.keySet());
    return IntStream.range(0, all.size())
        .mapToObj(
            i -> view(scope, plan(frames, all.get(i)), numbers, questions.get(i), judged.get(i)))
        .toList();
  }

  private static PlanFrame plan(Map<UUID, PlanFrame> frames, Target target) {
    return Objects.requireNonNull(frames.get(target.planId()));
  }

  /**
   * An assessment of a target is one statement that all who may read the target read alike, so it
   * rests on every accepted figure of its area, whoever answers for it.
   */
  private static OrgScope everyFigure() {
    return SystemScope.named("assessment");
  }

  private static TargetView view(
      OrgScope scope,
      PlanFrame plan,
      Map<UUID, String> numbers,
      Question question,
      Assessment assessment) {
    Target target = question.target();
    UUID objectiveId = target.objectiveId();
    TargetWords.Both note = TargetWords.note(target);
    TargetMeasure measure = target.measure();
    return new TargetView(
        target.id(),
        plan.ref(),
        target.code(),
        objectiveId == null ? null : numbers.get(objectiveId),
        objectiveId,
        target.statement(),
        TargetIndicator.of(question.indicator()),
        target.comparator(),
        target.comparatorText(),
        target.effectiveComparator(),
        target.comparatorConfirmed(),
        note == null ? null : note.vi(),
        note == null ? null : note.en(),
        target.value(),
        target.upperValue(),
        target.unit(),
        target.due(),
        target.population(),
        target.socioEconomicPlan(),
        question.area().ref(),
        target.origin(),
        measure.basis(),
        measure.baseline(),
        measure.milestones(),
        measure.membership() == null ? null : TargetMembership.of(measure.membership()),
        target.state(),
        target.closure(),
        target.completion(),
        target.version(),
        TargetPolicy.allowed(scope, plan, target, question.indicator()),
        assessment);
  }

  /** The year that it is due in, or that the plan ends in; the year at hand until then. */
  ReportingPeriod usualPeriod(Target target, PlanFrame plan) {
    LocalDate due = target.due();
    int last = (due == null ? plan.periodEnd() : due).getYear();
    int first = Math.min(plan.periodStart().getYear(), last);
    return ReportingPeriod.year(Math.clamp(clock.today().getYear(), first, last));
  }

  /** The period's end, or the area's nearest day when it did not exist then. */
  @Override
  public LocalDate usualMap(AreaRef area, ReportingPeriod period) {
    if (period.end().isBefore(area.validFrom())) {
      return area.validFrom();
    }
    return period.end().isBefore(area.validTo()) ? period.end() : area.validTo().minusDays(1);
  }

  Assessment assess(
      OrgScope scope,
      UUID id,
      @Nullable ReportingPeriod askedPeriod,
      @Nullable String areaCode,
      @Nullable LocalDate askedMap) {
    Found found = finder.find(scope, id);
    Target target = found.target();
    ReportingPeriod period = askedPeriod == null ? usualPeriod(target, found.plan()) : askedPeriod;
    AreaRef whole = areas.byId(target.areaId()).orElseThrow();
    LocalDate map = askedMap == null ? usualMap(whole, period) : askedMap;
    requireOnMap(whole, map);
    Question own = Question.of(target, indicator(scope, target), whole, period, map);
    if (areaCode == null) {
      return assessments.assess(everyFigure(), List.of(own)).getFirst();
    }
    AreaRef area = part(whole, areaCode, map);
    boolean itself = area.id().equals(whole.id());
    AllocatedLevels.Level given =
        itself ? null : allocated.inForce(scope, target.id()).get(area.id());
    Question question =
        new Question(
            target,
            own.indicator(),
            area,
            period,
            map,
            given == null ? own.level() : given.countedAs(target.effectiveComparator()));
    // A part of the area is for those who see its figures.
    return assessments.assess(itself ? everyFigure() : scope, List.of(question)).getFirst();
  }

  static void requireOnMap(AreaRef area, LocalDate map) {
    if (map.isBefore(area.validFrom()) || !map.isBefore(area.validTo())) {
      throw ProblemException.malformed(
          List.of(Fault.of("?mapDate", "target.area-not-on-map", map, area.name(), map)));
    }
  }

  private @Nullable IndicatorView indicator(OrgScope scope, Target target) {
    String code = target.indicatorCode();
    return code == null ? null : indicators.byCode(scope, code).orElse(null);
  }

  private AreaRef part(AreaRef whole, String code, LocalDate on) {
    return areas
        .byCode(code, on)
        .filter(area -> areas.isWithin(whole.id(), area.id(), on))
        .orElseThrow(
            () ->
                ProblemException.malformed(
                    List.of(Fault.of("?area", "target.area-outside", code, code, whole.name()))));
  }

  @Override
  public SeenTarget seen(OrgScope scope, UUID targetId) {
    Found found = finder.find(scope, targetId);
    Target target = found.target();
    ReportingPeriod period = usualPeriod(target, found.plan());
    return new SeenTarget(
        target.id(),
        found.plan(),
        target.code(),
        target.statement(),
        indicator(scope, target),
        target.comparator(),
        target.measure().basis(),
        target.levelOf(period.end().getYear()),
        target.unit(),
        target.due(),
        areas.byId(target.areaId()).orElseThrow(),
        period,
        target.state());
  }

  @Override
  public List<Assessment> assess(
      OrgScope scope,
      SeenTarget seen,
      List<Part> parts,
      ReportingPeriod period,
      LocalDate mapDate) {
    Target target = targets.find(scope, seen.id()).orElseThrow(ProblemException::notFound);
    Map<UUID, Assessment> judged = new HashMap<>();
    List<Question> below = new ArrayList<>();
    for (Part part : parts) {
      AssessmentLevel level =
          part.level() == null ? target.levelOf(period.end().getYear()) : part.level();
      Question question =
          new Question(target, seen.indicator(), part.area(), period, mapDate, level);
      if (part.area().id().equals(target.areaId())) {
        judged.put(
            part.area().id(), assessments.assess(everyFigure(), List.of(question)).getFirst());
      } else {
        below.add(question);
      }
    }
    List<Assessment> answers = assessments.assess(scope, below);
    for (int i = 0; i < below.size(); i++) {
      judged.put(below.get(i).area().id(), answers.get(i));
    }
    return parts.stream()
        .map(part -> Objects.requireNonNull(judged.get(part.area().id())))
        .toList();
  }
}
