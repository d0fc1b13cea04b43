package vn.canbang.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.plan.Plans;
import vn.canbang.shared.security.OrgScope;

/** Keeps activities; an activity is seen by whoever sees its plan. */
@ApplicationScoped
class ActivityRepository implements PanacheRepositoryBase<Activity, UUID> {

  private final Plans plans;

  ActivityRepository(Plans plans) {
    this.plans = plans;
  }

  Optional<Activity> find(OrgScope scope, UUID id) {
    return findByIdOptional(id).filter(activity -> plans.visible(scope, activity.planId()));
  }

  /** In document order; nothing when the caller does not see the plan. */
  List<Activity> ofPlan(OrgScope scope, UUID planId) {
    return plans.visible(scope, planId)
        ? find("planId = ?1 and droppedIn is null order by position", planId).list()
        : List.of();
  }

  /** Those of any plan, seen or not, that carry out what the plan asks. */
  List<Activity> askedBy(OrgScope scope, UUID planId) {
    return find("sourcePlanId", planId).list();
  }

  /** With those that amendments have dropped. */
  List<Activity> everOfPlan(OrgScope scope, UUID planId) {
    return plans.visible(scope, planId) ? find("planId = ?1", planId).list() : List.of();
  }
}
