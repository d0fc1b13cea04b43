package vn.canbang.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.plan.PlanFrame;
import vn.canbang.plan.Plans;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.target.measure.TargetCompletion;

/** Targets for other rooms. */
@ApplicationScoped
class TargetDoorService implements Targets {

  private final TargetRepository targets;
  private final TargetMoveService moves;
  private final TargetService judge;
  private final Areas areas;
  private final Plans plans;
  private final Audit audit;

  TargetDoorService(
      TargetRepository targets,
      TargetMoveService moves,
      TargetService judge,
      Areas areas,
      Plans plans,
      Audit audit) {
    this.targets = targets;
    this.moves = moves;
    this.judge = judge;
    this.areas = areas;
    this.plans = plans;
    this.audit = audit;
  }

  @Override
  public List<WrittenTarget> written(OrgScope scope, UUID planId) {
    return targets.ofPlan(scope, planId).stream().map(WrittenTarget::of).toList();
  }

  @Override
  @Transactional
  public void complete(OrgScope scope, UUID targetId, TargetCompletion completion) {
    moves.complete(scope, targetId, "*", completion);
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
  @Transactional
  public List<JudgedTarget> judged(
      OrgScope scope, UUID planId, ReportingPeriod period, UUID areaId) {
    if (!plans.visible(scope, planId)) {
      return List.of();
    }
    AreaRef area = areas.byId(areaId).orElseThrow();
    return targets.ofPlan(scope, planId).stream()
        .filter(target -> target.origin() != TargetOrigin.BACKGROUND)
        .filter(target -> speaksOf(target, area, period))
        .map(target -> judged(scope, target, period, area))
        .toList();
  }

  private boolean speaksOf(Target target, AreaRef area, ReportingPeriod period) {
    return target.areaId().equals(area.id())
        || (target.indicatorCode() != null
            && areas.isWithin(target.areaId(), area.id(), judge.usualMap(area, period)));
  }

  private JudgedTarget judged(OrgScope scope, Target target, ReportingPeriod period, AreaRef area) {
    boolean itself = target.areaId().equals(area.id());
    Assessment said = judge.assess(scope, target.id(), period, itself ? null : area.code(), null);
    AssessmentLevel level = said.level();
    return new JudgedTarget(
        target.id(),
        target.code(),
        target.statement(),
        level == null ? null : TargetWords.level(level),
        target.unit(),
        target.due(),
        said);
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
                    target.upperValue(),
                    as == null ? target.comparator() : TargetComparator.valueOf(as.name()),
                    as == null,
                    plan,
                    "Chỉ tiêu kế hoạch: " + words.vi(),
                    "Plan target: " + words.en()));
  }
}
