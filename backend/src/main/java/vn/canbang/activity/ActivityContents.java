package vn.canbang.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.PartyRelation;
import vn.canbang.plan.PlanFrame;
import vn.canbang.plan.Plans;
import vn.canbang.plan.document.PlanText;
import vn.canbang.plan.document.PlanTextKind;
import vn.canbang.plan.follow.AskedTask;
import vn.canbang.plan.follow.HandedDown;
import vn.canbang.plan.follow.PlanContents;
import vn.canbang.plan.follow.YearsMoved;
import vn.canbang.shared.problem.ProblemException;
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

  /**
   * What the duties of the upper plan give the unit to do, then what its activities allot to it.
   * What an upper plan does itself is not for those below to do again.
   */
  @Override
  public void handedDown(OrgScope scope, HandedDown asked) {
    PlanFrame draft = plans.frame(scope, asked.draft()).orElseThrow(ProblemException::notFound);
    UUID unit = asked.issuer().id();
    List<Activity> own = new ArrayList<>();
    for (AskedTask task : asked.tasks()) {
      Activity activity =
          Activity.asked(asked.draft(), asked.section(), unit, task, draft.periodStart());
      activity.asksFor(asked.upper(), task.duty());
      own.add(activity);
    }
    activities.ofPlan(scope, asked.upper()).stream()
        .filter(activity -> activity.asks(unit))
        .map(activity -> activity.handDown(asked.draft(), asked.section(), unit))
        .forEach(own::add);
    for (int i = 0; i < own.size(); i++) {
      own.get(i).standsAt(i, Integer.toString(i + 1));
      activities.persist(own.get(i));
    }
  }

  @Override
  public Map<UUID, UUID> origins(OrgScope scope, UUID amendment) {
    Map<UUID, UUID> origins = new HashMap<>();
    for (Activity activity : activities.ofPlan(scope, amendment)) {
      UUID origin = activity.originId();
      if (origin != null) {
        origins.put(activity.id(), origin);
      }
    }
    return origins;
  }

  @Override
  public void carriedIn(
      OrgScope scope, UUID amendment, UUID plan, Map<UUID, UUID> parts, int edition) {
    Map<UUID, Activity> own = new HashMap<>();
    activities.ofPlan(scope, plan).forEach(activity -> own.put(activity.id(), activity));
    for (Activity amended : activities.ofPlan(scope, amendment)) {
      UUID origin = amended.originId();
      UUID section = amended.sectionId();
      UUID carried = section == null ? null : parts.get(section);
      Activity same = origin == null ? null : own.remove(origin);
      if (same == null) {
        activities.persist(amended.copy(plan, carried, YearsMoved.NONE));
      } else {
        same.takesFrom(amended, carried);
      }
    }
    own.values().forEach(dropped -> dropped.isDropped(edition));
  }

  @Override
  public Set<UUID> ids(OrgScope scope, UUID plan) {
    return activities.ofPlan(scope, plan).stream().map(Activity::id).collect(Collectors.toSet());
  }

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
                    activity.sectionId(),
                    text(activity)))
        .toList();
  }

  private static String text(Activity activity) {
    List<String> said = new ArrayList<>();
    said.add(activity.title());
    say(said, activity.description());
    say(said, activity.scheduleText());
    say(said, activity.location());
    say(said, activity.audience());
    say(said, activity.leadText());
    activity.coordinators().forEach(partner -> said.add(partner.text()));
    activity.outputs().forEach(output -> said.add(output.inWords()));
    return String.join("\n", said);
  }

  private static void say(List<String> said, @Nullable String text) {
    if (text != null) {
      said.add(text);
    }
  }

  @Override
  public void thrownAway(OrgScope scope, UUID draft) {
    activities.askedBy(scope, draft).forEach(Activity::isAskedByNobody);
    activities.everOfPlan(scope, draft).forEach(activity -> activities.delete(activity));
    activities.flush();
  }
}
