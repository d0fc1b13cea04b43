package vn.canbang.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.Activities;
import vn.canbang.activity.ActivityRef;
import vn.canbang.activity.occurrence.OccurrenceFilter;
import vn.canbang.activity.occurrence.OccurrenceRow;
import vn.canbang.activity.occurrence.OccurrenceState;
import vn.canbang.activity.occurrence.Occurrences;
import vn.canbang.activity.schedule.Precision;
import vn.canbang.plan.PlanFrame;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.target.Assessment;
import vn.canbang.target.JudgedTarget;
import vn.canbang.target.OfficialResult;
import vn.canbang.target.Targets;
import vn.canbang.target.result.TargetExplanation;

/** Reads from the records what an evaluation speaks of. */
@ApplicationScoped
class EvaluationReader {

  /** More than the longest plan has in a year. */
  private static final int MOST_OCCURRENCES = 20_000;

  private static final int MOST_REASONS = 20;

  private final Targets targets;
  private final Activities activities;
  private final Occurrences occurrences;

  EvaluationReader(Targets targets, Activities activities, Occurrences occurrences) {
    this.targets = targets;
    this.activities = activities;
    this.occurrences = occurrences;
  }

  /** The targets of the plan judged for the year, with what was written of them. */
  List<EvaluatedTarget> targets(OrgScope scope, PlanFrame plan, int year, PutEvaluation words) {
    Map<UUID, TargetRemark> remarks =
        words.targets().stream()
            .collect(Collectors.toMap(TargetRemark::target, Function.identity(), (a, b) -> b));
    LocalDate end = LocalDate.of(year, 12, 31);
    return targets
        .judged(scope, plan.ref().id(), ReportingPeriod.year(year), plan.areaId())
        .stream()
        .map(target -> target(target, remarks.get(target.id()), end))
        .toList();
  }

  private static EvaluatedTarget target(
      JudgedTarget target, @Nullable TargetRemark remark, LocalDate end) {
    Assessment said = target.assessment();
    LocalDate due = target.due();
    boolean reached =
        said.officialResult() == OfficialResult.MET
            && !said.provisional()
            && (due == null || !due.isAfter(end));
    Boolean wanted = remark == null ? null : remark.carriedOn();
    return new EvaluatedTarget(
        target.id(),
        target.code(),
        target.statement(),
        target.levelVi(),
        target.unit(),
        said.officialResult(),
        said.provisional(),
        said.value(),
        said.sentenceVi(),
        said.sentenceEn(),
        said.explanations().stream().map(EvaluationReader::said).toList(),
        remark == null ? null : remark.explanation(),
        wanted == null ? !reached : wanted);
  }

  private static String said(TargetExplanation explanation) {
    return explanation.organisation().name() + ": " + explanation.text();
  }

  /** The activities that the plan declares, counted for the year. */
  List<EvaluatedActivity> activities(
      OrgScope scope, PlanFrame plan, int year, PutEvaluation words) {
    Map<UUID, ActivityRemark> remarks =
        words.activities().stream()
            .collect(Collectors.toMap(ActivityRemark::activity, Function.identity(), (a, b) -> b));
    OccurrenceFilter filter =
        OccurrenceFilter.meeting(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
            .ofPlan(plan.ref().id());
    Map<UUID, List<OccurrenceRow>> byActivity = new HashMap<>();
    for (OccurrenceRow row : occurrences.in(scope, filter, MOST_OCCURRENCES)) {
      byActivity.computeIfAbsent(row.activity().id(), id -> new ArrayList<>()).add(row);
    }
    return activities.ofPlan(plan.ref().id()).stream()
        .filter(ActivityRef::declared)
        .map(
            activity ->
                activity(
                    activity,
                    byActivity.getOrDefault(activity.id(), List.of()),
                    remarks.get(activity.id())))
        .toList();
  }

  private static EvaluatedActivity activity(
      ActivityRef activity, List<OccurrenceRow> times, @Nullable ActivityRemark remark) {
    int done = count(times, OccurrenceState.DONE);
    int cancelled = count(times, OccurrenceState.CANCELLED);
    int postponed = count(times, OccurrenceState.POSTPONED);
    int planned =
        Math.toIntExact(
            times.stream()
                .filter(time -> time.state() != OccurrenceState.CANCELLED)
                .filter(
                    time ->
                        time.precision() != Precision.OPEN || time.state() == OccurrenceState.DONE)
                .count());
    Set<String> reasons =
        times.stream()
            .map(OccurrenceRow::reason)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new EvaluatedActivity(
        activity.id(),
        activity.code(),
        activity.title(),
        outcome(planned, done, cancelled),
        planned,
        done,
        postponed,
        cancelled,
        reasons.stream().limit(MOST_REASONS).toList(),
        remark == null ? null : remark.reason());
  }

  static ActivityOutcome outcome(int planned, int done, int cancelled) {
    if (done == 0) {
      return planned + cancelled == 0 ? ActivityOutcome.NOT_RECORDED : ActivityOutcome.NOT_DONE;
    }
    return done >= planned ? ActivityOutcome.DONE : ActivityOutcome.PARTLY;
  }

  private static int count(List<OccurrenceRow> times, OccurrenceState state) {
    return Math.toIntExact(times.stream().filter(time -> time.state() == state).count());
  }
}
