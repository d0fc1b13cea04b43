package vn.canbang.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.PartyRelation;
import vn.canbang.plan.PlanContents;
import vn.canbang.plan.Plans;
import vn.canbang.plan.YearsMoved;
import vn.canbang.plan.document.PlanText;
import vn.canbang.plan.document.PlanTextKind;
import vn.canbang.shared.security.OrgScope;

/** Gives the copy of a plan the same activities in its own years. */
@ApplicationScoped
class ActivityContents implements PlanContents {

  private final ActivityRepository activities;
  private final Plans plans;

  ActivityContents(ActivityRepository activities, Plans plans) {
    this.activities = activities;
    this.plans = plans;
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
  public void issued(OrgScope scope, UUID plan) {
    Set<UUID> leads = new HashSet<>();
    Set<UUID> partners = new HashSet<>();
    for (Activity activity : activities.ofPlan(scope, plan)) {
      add(leads, activity.leadId());
      activity.coordinators().forEach(c -> add(partners, c.organisationId()));
      activity
          .outputs()
          .forEach(o -> o.allocations().forEach(a -> add(partners, a.organisationId())));
    }
    plans.name(scope, plan, PartyRelation.LEAD, leads);
    plans.name(scope, plan, PartyRelation.COORDINATE, partners);
  }

  private static void add(Set<UUID> ids, @Nullable UUID id) {
    if (id != null) {
      ids.add(id);
    }
  }

  @Override
  public List<PlanText> lines(OrgScope scope, UUID plan) {
    return activities.ofPlan(scope, plan).stream()
        .map(
            activity ->
                new PlanText(
                    PlanTextKind.ACTIVITY,
                    activity.id(),
                    activity.code(),
                    Stream.of(
                            activity.title(),
                            activity.description(),
                            activity.scheduleText(),
                            activity.leadText())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n"))))
        .toList();
  }

  @Override
  public void thrownAway(OrgScope scope, UUID draft) {
    activities.ofPlan(scope, draft).forEach(activity -> activities.delete(activity));
    activities.flush();
  }
}
