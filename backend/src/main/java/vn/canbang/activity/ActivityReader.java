package vn.canbang.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.delivery.AllocationState;
import vn.canbang.activity.delivery.AllocationView;
import vn.canbang.activity.delivery.DisplayedView;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.plan.PlanFrame;
import vn.canbang.plan.Plans;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;

/**
 * Puts activities together for reading; the number of statements does not grow with theirs. A
 * sub-plan is named only to those who see it.
 */
@ApplicationScoped
class ActivityReader {

  private final ActivityRepository activities;
  private final ObservanceRepository observances;
  private final Plans plans;

  ActivityReader(ActivityRepository activities, ObservanceRepository observances, Plans plans) {
    this.activities = activities;
    this.observances = observances;
    this.plans = plans;
  }

  ActivityView read(OrgScope scope, UUID activityId) {
    Activity activity = activities.find(scope, activityId).orElseThrow(ProblemException::notFound);
    return views(scope, frame(scope, activity.planId()), List.of(activity)).getFirst();
  }

  List<ActivityView> ofPlan(OrgScope scope, UUID planId) {
    PlanFrame plan = frame(scope, planId);
    return views(scope, plan, activities.ofPlan(scope, planId));
  }

  private PlanFrame frame(OrgScope scope, UUID planId) {
    return plans.frame(scope, planId).orElseThrow(ProblemException::notFound);
  }

  private List<ActivityView> views(OrgScope scope, PlanFrame plan, List<Activity> found) {
    UUID planId = plan.ref().id();
    Set<UUID> others =
        found.stream()
            .flatMap(activity -> Stream.of(activity.subPlanId(), activity.sourcePlanId()))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Map<String, ObservanceView> days =
        observances.all(scope).stream()
            .collect(Collectors.toMap(Observance::code, Observance::view));
    Names names =
        new Names(
            plan.ref(),
            plans.refs(scope, others),
            plans.sectionNumbers(planId),
            days,
            plans.named(scope, planId, organisationsOf(found)),
            new DeliveryRights(scope, plan.status(), plan.issuerId()));
    return found.stream().map(names::view).toList();
  }

  private static Set<UUID> organisationsOf(Collection<Activity> found) {
    Set<@Nullable UUID> ids = new HashSet<>();
    for (Activity activity : found) {
      ids.add(activity.leadId());
      activity.coordinators().forEach(c -> ids.add(c.organisationId()));
      Stream.concat(activity.outputs().stream(), activity.formerOutputs().stream())
          .flatMap(
              output ->
                  Stream.concat(
                      output.allocations().stream(), output.withdrawnAllocations().stream()))
          .forEach(share -> ids.add(share.organisationId()));
    }
    return ids.stream().filter(Objects::nonNull).collect(Collectors.toSet());
  }

  /** All names that views of some activities need. */
  private record Names(
      PlanRef plan,
      Map<UUID, PlanRef> plans,
      Map<UUID, String> sections,
      Map<String, ObservanceView> observances,
      Map<UUID, OrganisationRef> organisations,
      DeliveryRights rights) {

    ActivityView view(Activity activity) {
      UUID subPlan = activity.subPlanId();
      UUID section = activity.sectionId();
      return new ActivityView(
          activity.id(),
          plan,
          activity.code(),
          section == null ? null : sections.get(section),
          section,
          activity.title(),
          activity.description(),
          activity.category(),
          activity.declared(),
          organisation(activity.leadId()),
          activity.leadText(),
          activity.leadBasis(),
          activity.coordinators().stream()
              .map(c -> new CoordinatorView(c.text(), organisation(c.organisationId())))
              .toList(),
          new ScheduleView(
              activity.scheduleText(), activity.rules().stream().map(this::rule).toList()),
          activity.location(),
          activity.audience(),
          activity.expectedParticipants(),
          new SubPlanView(activity.separatePlan(), subPlan == null ? null : plans.get(subPlan)),
          activity.outputs().stream().map(this::output).toList(),
          activity.formerOutputs().stream().map(this::output).toList(),
          List.copyOf(activity.materials()),
          List.copyOf(activity.channels()),
          List.copyOf(activity.restates()),
          source(activity),
          activity.version());
    }

    private @Nullable ActivitySource source(Activity activity) {
      UUID part = activity.sourcePartId();
      PlanRef plan = activity.sourcePlanId() == null ? null : plans.get(activity.sourcePlanId());
      return plan == null || part == null ? null : new ActivitySource(plan, part);
    }

    private ScheduleRuleView rule(TimeRule rule) {
      String observance = rule.observanceCode();
      Short month = rule.monthOfYear();
      return new ScheduleRuleView(
          rule.kind(),
          rule.startOn(),
          rule.endOn(),
          month == null ? null : month.intValue(),
          observance == null ? null : observances.get(observance),
          rule.tentative(),
          rule.durationDays());
    }

    private OutputView output(Output output) {
      List<Allocation> toUnits = output.allocations().stream().filter(Allocation::forUnit).toList();
      List<Ref> awaiting = units(toUnits, share -> share.displayed() == null);
      int units = units(toUnits, share -> true).size();
      return new OutputView(
          output.id(),
          output.name(),
          output.quantity(),
          output.unit(),
          output.allocations().stream().map(this::allocation).toList(),
          new DisplayedView(
              units - awaiting.size(),
              toUnits.stream().mapToInt(Names::piecesDisplayed).sum(),
              units,
              toUnits.stream().mapToInt(Allocation::quantity).sum()),
          awaiting,
          units(toUnits, share -> share.state() == AllocationState.ISSUED),
          output.withdrawnAllocations().stream().map(this::allocation).toList());
    }

    /** The units of these allotments, each once, in their order. */
    private List<Ref> units(List<Allocation> of, Predicate<Allocation> which) {
      return of.stream()
          .filter(which)
          .map(Allocation::organisationId)
          .distinct()
          .map(this::organisation)
          .filter(Objects::nonNull)
          .toList();
    }

    private static int piecesDisplayed(Allocation allocation) {
      DeliveryStep displayed = allocation.displayed();
      return displayed == null ? 0 : displayed.quantity();
    }

    private AllocationView allocation(Allocation allocation) {
      return rights.view(allocation, organisation(allocation.organisationId()));
    }

    private @Nullable Ref organisation(@Nullable UUID id) {
      return id == null ? null : Objects.requireNonNull(organisations.get(id)).ref();
    }
  }
}
