package vn.canbang.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.target.AssessmentService.Question;

/** Targets are seen with their plan and written by planners over its issuer. */
@ApplicationScoped
class TargetService implements Targets {

  private final TargetRepository targets;
  private final AssessmentService assessments;
  private final Plans plans;
  private final Indicators indicators;
  private final Areas areas;
  private final Audit audit;
  private final BusinessClock clock;

  TargetService(
      TargetRepository targets,
      AssessmentService assessments,
      Plans plans,
      Indicators indicators,
      Areas areas,
      Audit audit,
      BusinessClock clock) {
    this.targets = targets;
    this.assessments = assessments;
    this.plans = plans;
    this.indicators = indicators;
    this.areas = areas;
    this.audit = audit;
    this.clock = clock;
  }

  List<TargetView> ofPlan(OrgScope scope, UUID planId) {
    PlanFrame plan = plans.frame(scope, planId).orElseThrow(ProblemException::notFound);
    return views(scope, plan, targets.ofPlan(scope, planId));
  }

  @Override
  public List<WrittenTarget> written(OrgScope scope, UUID planId) {
    return targets.ofPlan(scope, planId).stream().map(WrittenTarget::of).toList();
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
    Target target = find(scope, id);
    return views(scope, frame(scope, target), List.of(target)).getFirst();
  }

  private Target find(OrgScope scope, UUID id) {
    return targets.find(scope, id).orElseThrow(ProblemException::notFound);
  }

  private PlanFrame frame(OrgScope scope, Target target) {
    return plans.frame(scope, target.planId()).orElseThrow(ProblemException::notFound);
  }

  private List<TargetView> views(OrgScope scope, PlanFrame plan, List<Target> all) {
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
                  ReportingPeriod period = usualPeriod(target, plan);
                  return new Question(
                      target,
                      target.indicatorCode() == null ? null : catalogue.get(target.indicatorCode()),
                      area,
                      period,
                      usualMap(area, period));
                })
            .toList();
    List<Assessment> judged = assessments.assess(everyFigure(), questions);
    boolean planner = scope.holds(Role.PLANNER, plan.issuerId());
    Map<UUID, String> numbers = plans.objectiveNumbers(plan.ref().id());
    return IntStream.range(0, all.size())
        .mapToObj(i -> view(plan, numbers, questions.get(i), planner, judged.get(i)))
        .toList();
  }

  /**
   * An assessment of a target is one statement that all who may read the target read alike, so it
   * rests on every accepted figure of its area, whoever answers for it.
   */
  private static OrgScope everyFigure() {
    return SystemScope.named("assessment");
  }

  private static TargetView view(
      PlanFrame plan,
      Map<UUID, String> numbers,
      Question question,
      boolean planner,
      Assessment assessment) {
    Target target = question.target();
    UUID objectiveId = target.objectiveId();
    TargetWords.Both note = TargetWords.note(target);
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
        target.version(),
        planner && target.awaitsComparator() ? List.of(TargetAction.CONFIRM_COMPARATOR) : List.of(),
        assessment);
  }

  /** The year that it is due in, or that the plan ends in; the year at hand until then. */
  private ReportingPeriod usualPeriod(Target target, PlanFrame plan) {
    LocalDate due = target.due();
    int last = (due == null ? plan.periodEnd() : due).getYear();
    int first = Math.min(plan.periodStart().getYear(), last);
    return ReportingPeriod.year(Math.clamp(clock.today().getYear(), first, last));
  }

  /** The period's end, or the area's nearest day when it did not exist then. */
  private static LocalDate usualMap(AreaRef area, ReportingPeriod period) {
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
    Target target = find(scope, id);
    PlanFrame plan = frame(scope, target);
    ReportingPeriod period = askedPeriod == null ? usualPeriod(target, plan) : askedPeriod;
    AreaRef whole = areas.byId(target.areaId()).orElseThrow();
    LocalDate map = askedMap == null ? usualMap(whole, period) : askedMap;
    if (map.isBefore(whole.validFrom()) || !map.isBefore(whole.validTo())) {
      throw ProblemException.malformed(
          List.of(Fault.of("?mapDate", "target.area-not-on-map", map, whole.name(), map)));
    }
    AreaRef area = areaCode == null ? whole : part(whole, areaCode, map);
    IndicatorView indicator =
        target.indicatorCode() == null
            ? null
            : indicators.byCode(scope, target.indicatorCode()).orElse(null);
    // A part of the area is for those who see its figures.
    OrgScope sight = area.id().equals(whole.id()) ? everyFigure() : scope;
    return assessments
        .assess(sight, List.of(new Question(target, indicator, area, period, map)))
        .getFirst();
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

  @Transactional
  TargetView confirm(OrgScope scope, UUID id, @Nullable String ifMatch, ConfirmComparator asked) {
    Target target = find(scope, id);
    PlanFrame plan = frame(scope, target);
    scope.require(Role.PLANNER, plan.issuerId());
    EntityTags.require(ifMatch, target.version());
    target.confirm(asked.effectiveComparator());
    targets.flush();
    audit.record(
        scope,
        "TARGET_COMPARATOR_CONFIRMED",
        "target",
        plan.ref().id() + "/" + target.code(),
        plan.issuerId(),
        Map.of("comparator", target.comparator().name()),
        Map.of("effectiveComparator", asked.effectiveComparator().name()),
        null);
    return views(scope, plan, List.of(target)).getFirst();
  }

  @Override
  @Transactional
  public void record(OrgScope scope, UUID planId, List<NewTarget> asked) {
    PlanFrame plan = plans.frame(scope, planId).orElseThrow(ProblemException::notFound);
    scope.require(Role.PLANNER, plan.issuerId());
    int position = targets.ofPlan(scope, planId).size();
    Map<String, UUID> objectives = new HashMap<>();
    plans.objectiveNumbers(planId).forEach((id, code) -> objectives.put(code, id));
    for (NewTarget one : asked) {
      targets.persist(new Target(planId, position++, one, objectives.get(one.objective())));
    }
    targets.flush();
    audit.record(
        scope,
        "TARGETS_RECORDED",
        "plan",
        planId.toString(),
        plan.issuerId(),
        null,
        Map.of("targets", asked.stream().map(NewTarget::code).toList()),
        null);
  }

  @Override
  public List<String> statements(OrgScope scope, UUID planId) {
    return plans.visible(scope, planId)
        ? targets.ofPlan(scope, planId).stream().map(Target::statement).toList()
        : List.of();
  }

  @Override
  public Optional<TargetLine> line(OrgScope scope, String indicator, UUID areaId, LocalDate on) {
    List<Target> levels = targets.levels(scope, indicator, areaId);
    Set<UUID> seen =
        plans.visible(scope, levels.stream().map(Target::planId).collect(Collectors.toSet()));
    return levels.stream()
        .filter(target -> seen.contains(target.planId()))
        .filter(target -> target.due() == null || !target.due().isBefore(on))
        .findFirst()
        .flatMap(target -> line(scope, target));
  }

  private Optional<TargetLine> line(OrgScope scope, Target target) {
    BigDecimal value = target.value();
    if (value == null) {
      return Optional.empty();
    }
    EffectiveComparator as = target.effectiveComparator();
    TargetWords.Both words =
        as == null
            ? new TargetWords.Both(TargetWords.vi(value), TargetWords.en(value))
            : TargetWords.level(as, target);
    return plans
        .find(scope, target.planId())
        .map(
            plan ->
                new TargetLine(
                    value,
                    as == null ? target.comparator() : TargetComparator.valueOf(as.name()),
                    plan,
                    "Chỉ tiêu kế hoạch: " + words.vi(),
                    "Plan target: " + words.en()));
  }
}
