package vn.canbang.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.Organisations;
import vn.canbang.plan.PartyRelation;
import vn.canbang.plan.PlanFrame;
import vn.canbang.plan.Plans;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;

/** Writes activities and tells the plan whom they name. The room's door for others. */
@ApplicationScoped
class ActivityService implements Activities {

  private final ActivityRepository activities;
  private final ActivityQueries queries;
  private final Plans plans;
  private final Organisations organisations;
  private final Audit audit;

  ActivityService(
      ActivityRepository activities,
      ActivityQueries queries,
      Plans plans,
      Organisations organisations,
      Audit audit) {
    this.activities = activities;
    this.queries = queries;
    this.plans = plans;
    this.organisations = organisations;
    this.audit = audit;
  }

  @Override
  public List<ActivityRef> ofPlan(UUID planId) {
    return queries.ofPlan(planId);
  }

  @Override
  public Map<UUID, ActivityRef> byIds(Collection<UUID> activityIds) {
    return queries.byIds(activityIds).stream()
        .collect(Collectors.toMap(ActivityRef::id, Function.identity()));
  }

  @Override
  @Transactional
  public void record(OrgScope scope, UUID planId, List<RecordedActivity> recorded) {
    PlanFrame plan = plans.frame(scope, planId).orElseThrow(ProblemException::notFound);
    scope.require(Role.PLANNER, plan.issuerId());
    Map<PartyRelation, Set<UUID>> named = new EnumMap<>(PartyRelation.class);
    int position = 0;
    for (RecordedActivity each : recorded) {
      activities.persist(activity(planId, position++, each, named));
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

  private Activity activity(
      UUID planId, int position, RecordedActivity recorded, Map<PartyRelation, Set<UUID>> named) {
    UUID leadId = organisation(recorded.lead());
    name(named, PartyRelation.LEAD, leadId);
    Activity activity = new Activity(planId, position, recorded, leadId);
    for (RecordedActivity.Partner partner : recorded.coordinators()) {
      UUID partnerId = organisation(partner.organisation());
      name(named, PartyRelation.COORDINATE, partnerId);
      activity.coordinatedBy(partner.text(), partnerId);
    }
    for (RecordedActivity.Product product : recorded.outputs()) {
      Output output = activity.putsOut(product.name(), product.quantity(), product.unit());
      for (RecordedActivity.Share share : product.allocations()) {
        UUID unitId = organisation(share.organisation());
        name(named, PartyRelation.COORDINATE, unitId);
        output.allocate(share, unitId);
      }
      output.checkSum();
    }
    return activity;
  }

  private static void name(
      Map<PartyRelation, Set<UUID>> named, PartyRelation relation, @Nullable UUID organisationId) {
    if (organisationId != null) {
      named.computeIfAbsent(relation, r -> new LinkedHashSet<>()).add(organisationId);
    }
  }

  private @Nullable UUID organisation(@Nullable String code) {
    return code == null
        ? null
        : organisations
            .byCode(code)
            .orElseThrow(
                () -> ProblemException.unprocessable("activity.organisation-unknown", code))
            .id();
  }
}
