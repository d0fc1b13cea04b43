package vn.canbang.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import vn.canbang.plan.follow.PlanParts;

/** Counts targets for lists of plans. */
@ApplicationScoped
class TargetQueries implements PlanParts {

  private final Session session;

  TargetQueries(Session session) {
    this.session = session;
  }

  @Override
  public Kind kind() {
    return Kind.TARGETS;
  }

  @Override
  public Map<UUID, Integer> countByPlan(Collection<UUID> planIds) {
    Map<UUID, Integer> counts = new HashMap<>();
    if (!planIds.isEmpty()) {
      session
          .createNativeQuery(
              "select plan_id, count(*) as targets from target where plan_id in (:plans) group by plan_id",
              Object[].class)
          .addScalar("plan_id", UUID.class)
          .addScalar("targets", Integer.class)
          .setParameterList("plans", planIds)
          .getResultList()
          .forEach(row -> counts.put((UUID) row[0], (Integer) row[1]));
    }
    return counts;
  }
}
