package vn.canbang.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.canbang.plan.PlanFrame;
import vn.canbang.plan.Plans;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.SystemScope;

/** A target is seen with its plan, or because it was allocated to an organisation of the caller. */
@ApplicationScoped
class TargetFinder {

  private final TargetRepository targets;
  private final AllocatedLevels allocated;
  private final Plans plans;

  TargetFinder(TargetRepository targets, AllocatedLevels allocated, Plans plans) {
    this.targets = targets;
    this.allocated = allocated;
    this.plans = plans;
  }

  /** A target and the frame of its plan. */
  record Found(Target target, PlanFrame plan) {}

  /** 404 when the caller does not see it. */
  Found find(OrgScope scope, UUID id) {
    Target target = targets.find(scope, id).orElseThrow(ProblemException::notFound);
    PlanFrame plan = plans.frame(scope, target.planId()).orElse(null);
    if (plan == null && !allocated.addressed(scope, Set.of(id)).isEmpty()) {
      plan = plans.frame(addressee(), target.planId()).orElse(null);
    }
    if (plan == null) {
      throw ProblemException.notFound();
    }
    return new Found(target, plan);
  }

  /** Frames of plans of targets of which it is known that the caller sees them. */
  Map<UUID, PlanFrame> frames(OrgScope scope, Collection<Target> seen) {
    Set<UUID> ids = new HashSet<>();
    seen.forEach(target -> ids.add(target.planId()));
    Map<UUID, PlanFrame> frames = new HashMap<>(plans.frames(scope, ids));
    ids.removeAll(frames.keySet());
    frames.putAll(plans.frames(addressee(), ids));
    return frames;
  }

  /** Who was given a target reads which plan it is of, and no more of that. */
  private static OrgScope addressee() {
    return SystemScope.named("allocation");
  }
}
