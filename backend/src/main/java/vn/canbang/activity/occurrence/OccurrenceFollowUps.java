package vn.canbang.activity.occurrence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.canbang.activity.Activities;
import vn.canbang.activity.ScheduleKind;
import vn.canbang.activity.ScheduledActivity;
import vn.canbang.activity.schedule.Precision;
import vn.canbang.activity.schedule.Window;
import vn.canbang.plan.PlanFrame;
import vn.canbang.plan.Plans;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;

/**
 * "Sau khi kết thúc các hoạt động": what is to be done once an activity of the plan is done, once
 * for each time. What itself follows an activity makes nothing follow, for that would never end;
 * nor does a report, which is no activity of its own.
 */
@ApplicationScoped
class OccurrenceFollowUps {

  static final String NOT_DONE = "Hoạt động trước đó chưa thực hiện";

  private final OccurrenceRepository occurrences;
  private final OccurrenceQueries queries;
  private final OccurrenceLeads leads;
  private final Activities activities;
  private final Plans plans;
  private final BusinessClock clock;

  OccurrenceFollowUps(
      OccurrenceRepository occurrences,
      OccurrenceQueries queries,
      OccurrenceLeads leads,
      Activities activities,
      Plans plans,
      BusinessClock clock) {
    this.occurrences = occurrences;
    this.queries = queries;
    this.leads = leads;
    this.activities = activities;
    this.plans = plans;
    this.clock = clock;
  }

  /** Whether the activity is held after others. */
  static boolean follows(ScheduledActivity activity) {
    return activity.rules().stream().anyMatch(rule -> rule.kind() == ScheduleKind.AFTER_ACTIVITY);
  }

  void done(OrgScope scope, Occurrence trigger) {
    if (trigger.kind() == OccurrenceKind.AFTER_ACTIVITY
        || !queries.followed(trigger.planId(), trigger.activityId())) {
      return;
    }
    List<ScheduledActivity> following =
        activities.schedules(scope, trigger.planId()).stream()
            .filter(activity -> !activity.id().equals(trigger.activityId()))
            .filter(OccurrenceFollowUps::follows)
            .toList();
    PlanFrame plan = plans.frame(scope, trigger.planId()).orElseThrow(ProblemException::notFound);
    Map<UUID, Set<UUID>> doing =
        leads.of(following, plan.issuerId(), plan.documentDate(), clock.today());
    LocalDate from = Objects.requireNonNull(trigger.doneTo());
    LocalDate end = plan.periodEnd().isBefore(from) ? from : plan.periodEnd();
    Window window = new Window(from, end, Precision.RANGE, true);
    Map<UUID, List<Occurrence>> known =
        occurrences.following(scope, trigger.id()).stream()
            .collect(Collectors.groupingBy(Occurrence::activityId));
    Instant now = clock.now();
    for (ScheduledActivity activity : following) {
      Map<UUID, Occurrence> byLead =
          known.getOrDefault(activity.id(), List.of()).stream()
              .collect(Collectors.toMap(Occurrence::leadId, Function.identity()));
      for (UUID lead : doing.getOrDefault(activity.id(), Set.of())) {
        Occurrence there = byLead.get(lead);
        if (there == null) {
          occurrences.persist(Occurrence.after(trigger, activity, lead, window, now));
        } else if (NOT_DONE.equals(there.reason())) {
          there.follows(activity, window, now);
        }
      }
    }
  }

  /** It was not done after all: what was to follow does not, unless it was done already. */
  void undone(OrgScope scope, Occurrence trigger) {
    Instant now = clock.now();
    occurrences.following(scope, trigger.id()).stream()
        .filter(each -> each.state().open())
        .forEach(each -> each.isCancelled(NOT_DONE, now));
  }
}
