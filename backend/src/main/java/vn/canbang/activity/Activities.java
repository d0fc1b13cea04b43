package vn.canbang.activity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** Activities for other rooms. */
public interface Activities {

  /** All activities of a plan in document order; the caller has checked that the plan is seen. */
  List<ActivityRef> ofPlan(UUID planId);

  /**
   * All activities of a plan in document order, as the caller reads them; 404 when the caller does
   * not see the plan.
   */
  List<ActivityView> read(OrgScope scope, UUID planId);

  /** Those with these ids, by id; unknown ids are left out. One statement. */
  Map<UUID, ActivityRef> byIds(Collection<UUID> activityIds);

  /**
   * All activities of a plan with the rules of their schedules, in document order; none when the
   * caller does not see the plan. The number of statements does not grow with theirs.
   */
  List<ScheduledActivity> schedules(OrgScope scope, UUID planId);

  /** An activity that its plan still has, when the caller sees it. */
  Optional<ScheduledActivity> scheduled(OrgScope scope, UUID activityId);

  /** Days of the calendar that activities are held on. */
  List<ObservanceView> observances(OrgScope scope);

  /** The same with the days from and to which each is marked. */
  List<ObservanceEntry> observancesEver(OrgScope scope);

  /**
   * Writes the activities of a plan that is being recorded, in document order. Who leads or
   * coordinates one sees the issued plan from now on.
   */
  void record(OrgScope scope, UUID planId, List<RecordedActivity> recorded);
}
