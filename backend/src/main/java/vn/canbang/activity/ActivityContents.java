package vn.canbang.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import vn.canbang.plan.PlanContents;
import vn.canbang.plan.YearsMoved;
import vn.canbang.shared.security.OrgScope;

/** Gives the copy of a plan the same activities in its own years. */
@ApplicationScoped
class ActivityContents implements PlanContents {

  private final ActivityRepository activities;

  ActivityContents(ActivityRepository activities) {
    this.activities = activities;
  }

  @Override
  public void copied(
      OrgScope scope, UUID from, UUID draft, Map<UUID, UUID> parts, YearsMoved years) {
    for (Activity activity : activities.ofPlan(scope, from)) {
      UUID section = activity.sectionId();
      activities.persist(activity.copy(draft, section == null ? null : parts.get(section), years));
    }
  }

  /** What an upper plan does itself is not for those below to do again; their duties are. */
  @Override
  public void handedDown(OrgScope scope, UUID upper, UUID draft) {}

  @Override
  public boolean standsIn(OrgScope scope, UUID plan, UUID part) {
    return activities.ofPlan(scope, plan).stream()
        .anyMatch(activity -> part.equals(activity.sectionId()));
  }

  @Override
  public void thrownAway(OrgScope scope, UUID draft) {
    activities.ofPlan(scope, draft).forEach(activity -> activities.delete(activity));
    activities.flush();
  }
}
