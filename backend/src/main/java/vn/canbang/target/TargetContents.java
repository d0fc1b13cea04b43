package vn.canbang.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.canbang.plan.PlanFrame;
import vn.canbang.plan.Plans;
import vn.canbang.plan.document.PlanText;
import vn.canbang.plan.document.PlanTextKind;
import vn.canbang.plan.follow.HandedDown;
import vn.canbang.plan.follow.PlanContents;
import vn.canbang.plan.follow.YearsMoved;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;

/** Gives a draft the targets of the plan that it begins from, or those that it was set by one. */
@ApplicationScoped
class TargetContents implements PlanContents {

  private final TargetRepository targets;
  private final TargetService service;
  private final AllocatedLevels allocated;
  private final CarriedTargets carried;
  private final Plans plans;

  TargetContents(
      TargetRepository targets,
      TargetService service,
      AllocatedLevels allocated,
      CarriedTargets carried,
      Plans plans) {
    this.targets = targets;
    this.service = service;
    this.allocated = allocated;
    this.carried = carried;
    this.plans = plans;
  }

  @Override
  public void copied(
      OrgScope scope, UUID from, UUID draft, Map<UUID, UUID> parts, YearsMoved years) {
    for (Target target : targets.ofPlan(scope, from)) {
      UUID objective = target.objectiveId();
      targets.persist(target.copy(draft, objective == null ? null : parts.get(objective), years));
    }
  }

  /**
   * What the year-end evaluation lets rest is not striven for again; without one, what was reached
   * by the end of the year. The rest goes on.
   */
  @Override
  public void carriedOn(
      OrgScope scope, UUID from, UUID draft, Map<UUID, UUID> parts, YearsMoved years) {
    int year =
        plans.frame(scope, from).orElseThrow(ProblemException::notFound).periodEnd().getYear();
    Set<UUID> reached =
        carried.left(scope, from, year).orElseGet(() -> service.reached(scope, from));
    List<Target> left =
        targets.ofPlan(scope, from).stream()
            .filter(target -> !reached.contains(target.id()))
            .toList();
    for (int i = 0; i < left.size(); i++) {
      UUID objective = left.get(i).objectiveId();
      Target copy = left.get(i).copy(draft, objective == null ? null : parts.get(objective), years);
      copy.standsAt(i, "T" + (i + 1));
      targets.persist(copy);
    }
  }

  @Override
  public void handedDown(OrgScope scope, HandedDown asked) {
    PlanFrame below = plans.frame(scope, asked.draft()).orElseThrow(ProblemException::notFound);
    int place = 0;
    for (Target target : targets.ofPlan(scope, asked.upper())) {
      if (target.origin() != TargetOrigin.BACKGROUND) {
        AllocatedLevels.Level given = allocated.inForce(scope, target.id()).get(below.areaId());
        targets.persist(
            target.handDown(
                asked.draft(),
                place++,
                below.areaId(),
                given == null ? null : given.countedAs(target.effectiveComparator())));
      }
    }
  }

  @Override
  public Map<UUID, UUID> origins(OrgScope scope, UUID amendment) {
    Map<UUID, UUID> origins = new HashMap<>();
    for (Target target : targets.ofPlan(scope, amendment)) {
      UUID origin = target.originId();
      if (origin != null) {
        origins.put(target.id(), origin);
      }
    }
    return origins;
  }

  @Override
  public void carriedIn(
      OrgScope scope, UUID amendment, UUID plan, Map<UUID, UUID> parts, int edition) {
    Map<UUID, Target> own = new HashMap<>();
    targets.ofPlan(scope, plan).forEach(target -> own.put(target.id(), target));
    for (Target amended : targets.ofPlan(scope, amendment)) {
      UUID origin = amended.originId();
      UUID objective = amended.objectiveId();
      UUID carried = objective == null ? null : parts.get(objective);
      Target same = origin == null ? null : own.remove(origin);
      if (same == null) {
        targets.persist(amended.copy(plan, carried, YearsMoved.NONE));
      } else {
        same.takesFrom(amended, carried);
      }
    }
    own.values().forEach(dropped -> targets.delete(dropped));
  }

  @Override
  public Set<UUID> ids(OrgScope scope, UUID plan) {
    return targets.ofPlan(scope, plan).stream().map(Target::id).collect(Collectors.toSet());
  }

  @Override
  public boolean standsIn(OrgScope scope, UUID plan, UUID part) {
    return targets.ofPlan(scope, plan).stream()
        .anyMatch(target -> part.equals(target.objectiveId()));
  }

  /** A target names nobody. */
  @Override
  public void issued(OrgScope scope, UUID plan) {}

  @Override
  public List<PlanText> lines(OrgScope scope, UUID plan) {
    return targets.ofPlan(scope, plan).stream()
        .map(
            target ->
                new PlanText(
                    PlanTextKind.TARGET,
                    target.id(),
                    target.code(),
                    target.objectiveId(),
                    TargetWords.inFull(target)))
        .toList();
  }

  @Override
  public void thrownAway(OrgScope scope, UUID draft) {
    targets.ofPlan(scope, draft).forEach(target -> targets.delete(target));
    targets.flush();
  }
}
