package vn.canbang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.Activities;
import vn.canbang.activity.RecordedActivity;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;

/** Writes the activities of the five plans, and what the sample's day has seen of their outputs. */
@ApplicationScoped
class ActivitiesStep implements SampleStep {

  private final Activities activities;
  private final BusinessClock clock;

  ActivitiesStep(Activities activities, BusinessClock clock) {
    this.activities = activities;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 31;
  }

  @Override
  public String name() {
    return "activities";
  }

  @Override
  public void run(OrgScope system) {
    SamplePlans.KEYS.forEach(key -> record(system, key));
  }

  /** The activities of one plan. */
  void record(OrgScope system, String key) {
    List<RecordedActivity> recorded =
        List.of(SamplePlans.part(key, "activities", RecordedActivity[].class));
    activities.record(
        system, SamplePlans.id(key), recorded.stream().map(this::untilToday).toList());
  }

  /** A sample of an earlier day has not seen what was made up for later. */
  private RecordedActivity untilToday(RecordedActivity a) {
    return new RecordedActivity(
        a.code(),
        a.section(),
        a.title(),
        a.description(),
        a.category(),
        a.declared(),
        a.lead(),
        a.leadText(),
        a.leadBasis(),
        a.coordinators(),
        a.scheduleText(),
        a.rules(),
        a.location(),
        a.audience(),
        a.expectedParticipants(),
        a.separatePlan(),
        a.outputs().stream()
            .map(
                product ->
                    new RecordedActivity.Product(
                        product.name(),
                        product.quantity(),
                        product.unit(),
                        product.allocations().stream().map(this::untilToday).toList()))
            .toList(),
        a.materials(),
        a.channels(),
        a.restates());
  }

  private RecordedActivity.Share untilToday(RecordedActivity.Share share) {
    return new RecordedActivity.Share(
        share.text(),
        share.organisation(),
        share.quantity(),
        share.illustrative(),
        past(share.issuedOn()),
        past(share.receivedOn()),
        past(share.displayedOn()));
  }

  private @Nullable LocalDate past(@Nullable LocalDate day) {
    return day == null || day.isAfter(clock.today()) ? null : day;
  }
}
