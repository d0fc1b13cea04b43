package vn.canbang.plan.follow;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** How much of one kind stands under plans; the room that holds that kind answers. */
public interface PlanParts {

  /** The kinds that a plan shows numbers of. */
  enum Kind {
    TARGETS,
    /** Only those that the document lists as activities. */
    ACTIVITIES,
    REPORT_SERIES
  }

  Kind kind();

  /** Numbers by plan; plans without any may be left out. One statement. */
  Map<UUID, Integer> countByPlan(Collection<UUID> planIds);
}
