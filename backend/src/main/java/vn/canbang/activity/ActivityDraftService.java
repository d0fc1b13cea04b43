package vn.canbang.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.draft.ActivityDraft;
import vn.canbang.activity.draft.AllocationDraft;
import vn.canbang.activity.draft.CoordinatorDraft;
import vn.canbang.activity.draft.OutputDraft;
import vn.canbang.activity.schedule.Period;
import vn.canbang.organisation.Organisations;
import vn.canbang.plan.PartyRelation;
import vn.canbang.plan.PlanFrame;
import vn.canbang.plan.Plans;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;

/**
 * Writes the activities of drafts, one by one. Whom they name sees the plan once it is issued, not
 * before.
 */
@ApplicationScoped
class ActivityDraftService {

  private final ActivityRepository activities;
  private final ObservanceRepository observances;
  private final ActivityReader reader;
  private final ActivityWriter writer;
  private final Plans plans;
  private final Organisations organisations;
  private final Audit audit;

  ActivityDraftService(
      ActivityRepository activities,
      ObservanceRepository observances,
      ActivityReader reader,
      ActivityWriter writer,
      Plans plans,
      Organisations organisations,
      Audit audit) {
    this.activities = activities;
    this.observances = observances;
    this.reader = reader;
    this.writer = writer;
    this.plans = plans;
    this.organisations = organisations;
    this.audit = audit;
  }

  @Transactional
  ActivityView add(OrgScope scope, UUID planId, @Nullable UUID after, ActivityDraft draft) {
    PlanFrame plan = plans.requireDraft(scope, planId);
    List<Activity> inOrder = new ArrayList<>(activities.ofPlan(scope, planId));
    Faults faults = new Faults();
    int place = place(inOrder, after, faults);
    Activity activity = new Activity(Ids.next(), planId, place, "");
    write(scope, plan, activity, draft, "/activity", faults);
    inOrder.add(place, activity);
    renumber(inOrder);
    activities.persist(activity);
    activities.flush();
    record(scope, plan, "ACTIVITY_ADDED", activity, draft);
    return reader.read(scope, activity.id());
  }

  @Transactional
  ActivityView write(
      OrgScope scope, UUID activityId, @Nullable String ifMatch, ActivityDraft draft) {
    Activity activity = find(scope, activityId);
    PlanFrame plan = plans.requireDraft(scope, activity.planId());
    EntityTags.require(ifMatch, activity.version());
    write(scope, plan, activity, draft, "", new Faults());
    activities.flush();
    record(scope, plan, "ACTIVITY_WRITTEN", activity, draft);
    return reader.read(scope, activityId);
  }

  @Transactional
  void remove(OrgScope scope, UUID activityId, @Nullable String ifMatch) {
    Activity activity = find(scope, activityId);
    PlanFrame plan = plans.requireDraft(scope, activity.planId());
    EntityTags.require(ifMatch, activity.version());
    List<Activity> rest = new ArrayList<>(activities.ofPlan(scope, activity.planId()));
    rest.remove(activity);
    activities.delete(activity);
    renumber(rest);
    activities.flush();
    record(scope, plan, "ACTIVITY_REMOVED", activity, null);
  }

  @Transactional
  ActivityView move(
      OrgScope scope, UUID activityId, @Nullable String ifMatch, @Nullable UUID after) {
    Activity activity = find(scope, activityId);
    PlanFrame plan = plans.requireDraft(scope, activity.planId());
    EntityTags.require(ifMatch, activity.version());
    List<Activity> inOrder = new ArrayList<>(activities.ofPlan(scope, activity.planId()));
    inOrder.remove(activity);
    Faults faults = new Faults();
    int place = place(inOrder, after, faults);
    faults.throwIfAny();
    inOrder.add(place, activity);
    renumber(inOrder);
    activities.flush();
    record(scope, plan, "ACTIVITY_MOVED", activity, null);
    return reader.read(scope, activityId);
  }

  private Activity find(OrgScope scope, UUID activityId) {
    return activities.find(scope, activityId).orElseThrow(ProblemException::notFound);
  }

  private static int place(List<Activity> inOrder, @Nullable UUID after, Faults faults) {
    if (after == null) {
      return 0;
    }
    for (int i = 0; i < inOrder.size(); i++) {
      if (inOrder.get(i).id().equals(after)) {
        return i + 1;
      }
    }
    faults.add("/after", "activity.unknown", after);
    return 0;
  }

  private static void renumber(List<Activity> inOrder) {
    for (int i = 0; i < inOrder.size(); i++) {
      inOrder.get(i).standsAt(i, Integer.toString(i + 1));
    }
  }

  private void write(
      OrgScope scope,
      PlanFrame plan,
      Activity activity,
      ActivityDraft draft,
      String at,
      Faults faults) {
    UUID section = draft.section();
    if (section != null && !plans.sectionNumbers(activity.planId()).containsKey(section)) {
      faults.add(at + "/section", "activity.section-unknown", section);
    }
    UUID subPlan = draft.subPlan();
    if (subPlan != null && (subPlan.equals(activity.planId()) || !plans.visible(scope, subPlan))) {
      faults.add(at + "/subPlan", "plan.unknown", subPlan);
    }
    checkOrganisations(draft, at, faults);
    ActivityRules.check(
        draft.rules(),
        draft.outputs(),
        days(scope),
        new Period(plan.periodStart(), plan.periodEnd()),
        at,
        faults);
    faults.throwIfAny();
    Map<PartyRelation, Set<UUID>> named = new EnumMap<>(PartyRelation.class);
    writer.write(activity, said(draft), section, named);
    activity.hasSubPlan(subPlan);
  }

  private void checkOrganisations(ActivityDraft draft, String at, Faults faults) {
    Set<String> codes = new HashSet<>();
    add(codes, draft.lead());
    draft.coordinators().forEach(c -> add(codes, c.organisation()));
    draft.outputs().forEach(o -> o.allocations().forEach(a -> add(codes, a.organisation())));
    Set<String> known = organisations.byCodes(codes).keySet();
    check(known, draft.lead(), at + "/lead", faults);
    for (int i = 0; i < draft.coordinators().size(); i++) {
      check(
          known,
          draft.coordinators().get(i).organisation(),
          at + "/coordinators/" + i + "/organisation",
          faults);
    }
    for (int i = 0; i < draft.outputs().size(); i++) {
      List<AllocationDraft> allocations = draft.outputs().get(i).allocations();
      for (int j = 0; j < allocations.size(); j++) {
        check(
            known,
            allocations.get(j).organisation(),
            at + "/outputs/" + i + "/allocations/" + j + "/organisation",
            faults);
      }
    }
  }

  private static void add(Set<String> codes, @Nullable String code) {
    if (code != null) {
      codes.add(code);
    }
  }

  private static void check(
      Set<String> known, @Nullable String code, String pointer, Faults faults) {
    if (code != null && !known.contains(code)) {
      faults.add(pointer, "organisation.unknown", code, code);
    }
  }

  private Map<String, MonthDay> days(OrgScope scope) {
    return observances.all(scope).stream()
        .collect(Collectors.toMap(Observance::code, Observance::day));
  }

  /** As the document says it, for the writer that recorded documents use as well. */
  private static RecordedActivity said(ActivityDraft draft) {
    return new RecordedActivity(
        "",
        null,
        draft.title(),
        draft.description(),
        draft.category(),
        true,
        draft.lead(),
        draft.leadText(),
        draft.lead() == null && draft.leadText() == null ? null : LeadBasis.STATED,
        draft.coordinators().stream().map(ActivityDraftService::partner).toList(),
        draft.scheduleText(),
        draft.rules().stream()
            .map(
                rule ->
                    new RecordedActivity.Rule(
                        rule.kind(),
                        rule.start(),
                        rule.end(),
                        rule.month(),
                        rule.observance(),
                        rule.tentative(),
                        rule.durationDays()))
            .toList(),
        draft.location(),
        draft.audience(),
        draft.expectedParticipants(),
        draft.separatePlan(),
        draft.outputs().stream().map(ActivityDraftService::product).toList(),
        draft.materials(),
        draft.channels(),
        List.of());
  }

  private static RecordedActivity.Partner partner(CoordinatorDraft draft) {
    return new RecordedActivity.Partner(draft.text(), draft.organisation());
  }

  private static RecordedActivity.Product product(OutputDraft draft) {
    return new RecordedActivity.Product(
        draft.name(),
        draft.quantity(),
        draft.unit(),
        draft.allocations().stream()
            .map(
                share ->
                    new RecordedActivity.Share(
                        share.text(),
                        share.organisation(),
                        share.quantity(),
                        false,
                        null,
                        null,
                        null))
            .toList());
  }

  private void record(
      OrgScope scope, PlanFrame plan, String action, Activity activity, @Nullable Object after) {
    audit.record(
        scope, action, "activity", activity.id().toString(), plan.issuerId(), null, after, null);
  }
}
