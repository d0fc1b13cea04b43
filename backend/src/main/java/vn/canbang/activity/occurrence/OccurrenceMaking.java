package vn.canbang.activity.occurrence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.canbang.activity.Activities;
import vn.canbang.activity.ActivityRules;
import vn.canbang.activity.ScheduledActivity;
import vn.canbang.activity.schedule.Period;
import vn.canbang.activity.schedule.Rule;
import vn.canbang.activity.schedule.Window;
import vn.canbang.activity.schedule.Windows;
import vn.canbang.plan.PlanFrame;
import vn.canbang.plan.Plans;
import vn.canbang.plan.follow.PlanAmended;
import vn.canbang.plan.follow.PlanFollowers;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.Dates;

/**
 * Makes the occurrences of plans in force from the rules of their schedules. Making again adds only
 * what is new; what was done stays done.
 */
@ApplicationScoped
class OccurrenceMaking implements PlanFollowers {

  static final int MOST_OF_PLAN = 10_000;
  static final String AMENDED = "Kế hoạch điều chỉnh";
  static final String ENDED = "Kế hoạch kết thúc";

  private final OccurrenceRepository occurrences;
  private final OccurrenceLeads leads;
  private final Activities activities;
  private final Plans plans;
  private final BusinessClock clock;

  OccurrenceMaking(
      OccurrenceRepository occurrences,
      OccurrenceLeads leads,
      Activities activities,
      Plans plans,
      BusinessClock clock) {
    this.occurrences = occurrences;
    this.leads = leads;
    this.activities = activities;
    this.plans = plans;
    this.clock = clock;
  }

  /** An activity and one of its windows. */
  private record Planned(ScheduledActivity activity, Window window) {}

  @Override
  public void inForce(OrgScope scope, UUID planId) {
    PlanFrame plan = plans.frame(scope, planId).orElseThrow(ProblemException::notFound);
    make(scope, plan, activities.schedules(scope, planId), Dates.BEGINNING);
  }

  /** What the amendment no longer wants from its day on is not done; what is past stays. */
  @Override
  public void amended(OrgScope scope, UUID planId, PlanAmended change) {
    PlanFrame plan = plans.frame(scope, planId).orElseThrow(ProblemException::notFound);
    List<ScheduledActivity> now = activities.schedules(scope, planId);
    Set<MadeBy> wanted = make(scope, plan, now, change.on());
    Set<UUID> there = now.stream().map(ScheduledActivity::id).collect(Collectors.toSet());
    Set<UUID> following =
        now.stream()
            .filter(OccurrenceFollowUps::follows)
            .map(ScheduledActivity::id)
            .collect(Collectors.toSet());
    Instant at = clock.now();
    for (Occurrence each : occurrences.ofPlan(scope, planId)) {
      boolean stays =
          switch (each.kind()) {
            case SCHEDULED -> wanted.contains(each.madeBy());
            case AFTER_ACTIVITY -> following.contains(each.activityId());
            case ADDED -> there.contains(each.activityId());
          };
      if (!stays && each.state().open() && !each.to().isBefore(change.on())) {
        each.isCancelled(AMENDED, at);
      }
    }
  }

  @Override
  public void ended(OrgScope scope, UUID planId, LocalDate on) {
    Instant at = clock.now();
    for (Occurrence each : occurrences.ofPlan(scope, planId)) {
      if (each.state().open() && each.from().isAfter(on)) {
        each.isCancelled(ENDED, at);
      }
    }
  }

  /**
   * Makes those whose window is not over before {@code since}.
   *
   * @return all that the rules make, whenever
   */
  private Set<MadeBy> make(
      OrgScope scope, PlanFrame plan, List<ScheduledActivity> of, LocalDate since) {
    Map<MadeBy, Planned> wanted = windows(plan, of);
    Map<MadeBy, Occurrence> there =
        occurrences.ofPlan(scope, plan.ref().id()).stream()
            .collect(Collectors.toMap(Occurrence::madeBy, Function.identity()));
    Instant now = clock.now();
    wanted.forEach(
        (by, planned) -> {
          if (planned.window().to().isBefore(since)) {
            return;
          }
          Occurrence known = there.get(by);
          if (known == null) {
            occurrences.persist(
                Occurrence.scheduled(planned.activity(), by, planned.window(), now));
          } else if (known.state().open() || AMENDED.equals(known.reason())) {
            known.follows(planned.activity(), planned.window(), now);
          }
        });
    occurrences.flush();
    return wanted.keySet();
  }

  private Map<MadeBy, Planned> windows(PlanFrame plan, List<ScheduledActivity> of) {
    Map<UUID, Set<UUID>> doing = leads.of(of, plan.issuerId(), plan.documentDate(), clock.today());
    Period period = new Period(plan.periodStart(), plan.periodEnd());
    Map<MadeBy, Planned> wanted = new LinkedHashMap<>();
    for (ScheduledActivity activity : of) {
      int before = wanted.size();
      for (Rule rule : activity.rules()) {
        for (Window window : Windows.of(rule, period)) {
          for (UUID lead : doing.getOrDefault(activity.id(), Set.of())) {
            wanted.putIfAbsent(
                new MadeBy(activity.id(), lead, rule.key(), window.from()),
                new Planned(activity, window));
          }
        }
      }
      int made = wanted.size() - before;
      if (made > ActivityRules.MOST_TIMES) {
        throw ProblemException.unprocessable(
            "activity.too-many-occurrences", activity.code(), made, ActivityRules.MOST_TIMES);
      }
    }
    if (wanted.size() > MOST_OF_PLAN) {
      throw ProblemException.unprocessable(
          "plan.too-many-occurrences", wanted.size(), MOST_OF_PLAN);
    }
    return wanted;
  }
}
