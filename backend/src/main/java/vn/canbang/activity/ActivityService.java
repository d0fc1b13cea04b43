package vn.canbang.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.MonthDay;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.canbang.plan.PartyRelation;
import vn.canbang.plan.PlanFrame;
import vn.canbang.plan.Plans;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;

/** Writes activities and tells the plan whom they name. The room's door for others. */
@ApplicationScoped
class ActivityService implements Activities {

  private final ActivityRepository activities;
  private final ActivityQueries queries;
  private final ActivityReader reader;
  private final ObservanceRepository observances;
  private final Plans plans;
  private final ActivityWriter writer;
  private final Audit audit;

  ActivityService(
      ActivityRepository activities,
      ActivityQueries queries,
      ActivityReader reader,
      ObservanceRepository observances,
      Plans plans,
      ActivityWriter writer,
      Audit audit) {
    this.activities = activities;
    this.queries = queries;
    this.reader = reader;
    this.observances = observances;
    this.plans = plans;
    this.writer = writer;
    this.audit = audit;
  }

  @Override
  public List<ActivityRef> ofPlan(UUID planId) {
    return queries.ofPlan(planId);
  }

  @Override
  public List<ActivityView> read(OrgScope scope, UUID planId) {
    return reader.ofPlan(scope, planId);
  }

  @Override
  public Map<UUID, ActivityRef> byIds(Collection<UUID> activityIds) {
    return queries.byIds(activityIds).stream()
        .collect(Collectors.toMap(ActivityRef::id, Function.identity()));
  }

  @Override
  public List<ScheduledActivity> schedules(OrgScope scope, UUID planId) {
    Map<String, MonthDay> days = days(scope);
    return activities.ofPlan(scope, planId).stream().map(each -> each.scheduled(days)).toList();
  }

  @Override
  public Optional<ScheduledActivity> scheduled(OrgScope scope, UUID activityId) {
    return activities
        .find(scope, activityId)
        .filter(activity -> !activity.dropped())
        .map(activity -> activity.scheduled(days(scope)));
  }

  private Map<String, MonthDay> days(OrgScope scope) {
    return observances.all(scope).stream()
        .collect(Collectors.toMap(Observance::code, Observance::day));
  }

  @Override
  public List<ObservanceView> observances(OrgScope scope) {
    return observances.all(scope).stream().map(Observance::view).toList();
  }

  @Override
  public List<ObservanceEntry> observancesEver(OrgScope scope) {
    return observances.all(scope).stream().map(Observance::entry).toList();
  }

  @Override
  @Transactional
  public void record(OrgScope scope, UUID planId, List<RecordedActivity> recorded) {
    PlanFrame plan = plans.frame(scope, planId).orElseThrow(ProblemException::notFound);
    scope.require(Role.PLANNER, plan.issuerId());
    Map<PartyRelation, Set<UUID>> named = new EnumMap<>(PartyRelation.class);
    Map<String, UUID> sections = new HashMap<>();
    plans.sectionNumbers(planId).forEach((id, code) -> sections.put(code, id));
    int position = 0;
    for (RecordedActivity each : recorded) {
      Activity activity =
          new Activity(
              Ids.of("activity", planId + "/" + each.code()), planId, position++, each.code());
      writer.write(activity, each, sections.get(each.section()), named);
      activities.persist(activity);
    }
    activities.flush();
    named.forEach((relation, ids) -> plans.name(scope, planId, relation, ids));
    audit.record(
        scope,
        "ACTIVITIES_RECORDED",
        "plan",
        planId.toString(),
        plan.issuerId(),
        null,
        recorded.stream().map(RecordedActivity::code).toList(),
        null);
  }
}
