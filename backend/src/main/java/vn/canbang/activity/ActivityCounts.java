package vn.canbang.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import vn.canbang.plan.follow.PlanParts;

/** Tells the plan room how many activities its plans list. */
@ApplicationScoped
class ActivityCounts implements PlanParts {

  private final ActivityQueries queries;

  ActivityCounts(ActivityQueries queries) {
    this.queries = queries;
  }

  @Override
  public Kind kind() {
    return Kind.ACTIVITIES;
  }

  @Override
  public Map<UUID, Integer> countByPlan(Collection<UUID> planIds) {
    return queries.declaredByPlan(planIds);
  }
}
