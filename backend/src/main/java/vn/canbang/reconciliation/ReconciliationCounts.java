package vn.canbang.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.indicator.CellKey;
import vn.canbang.observation.Observations;
import vn.canbang.observation.RollUp;
import vn.canbang.observation.Window;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * What the system counts of a session's areas. Everybody in a session sees the same: the figures
 * are what it is about.
 */
@ApplicationScoped
class ReconciliationCounts {

  /** Nothing below reports counts of its own. */
  private static final int LOWEST_LEVEL = 3;

  private final Observations observations;
  private final Areas areas;

  ReconciliationCounts(Observations observations, Areas areas) {
    this.observations = observations;
    this.areas = areas;
  }

  RollUp of(ReportingPeriod period, Collection<AreaRef> places, Collection<CellKey> cells) {
    return observations.rollUp(system(), places, List.of(window(period)), cells);
  }

  /** Whether figures are kept below an area, which one of its own would count once more. */
  boolean anyBelow(ReportingPeriod period, AreaRef area, Collection<CellKey> cells) {
    if (area.level() >= LOWEST_LEVEL) {
      return false;
    }
    for (int level = area.level() + 1; level <= LOWEST_LEVEL; level++) {
      List<AreaRef> below = areas.descendants(area.id(), level, period.end());
      RollUp counts = of(period, below, cells);
      if (below.stream().anyMatch(one -> counts.of(one.id(), 0).any())) {
        return true;
      }
    }
    return false;
  }

  private static OrgScope system() {
    return SystemScope.named("reconciliation");
  }

  private static Window window(ReportingPeriod period) {
    return new Window(period.start(), period.end(), period.end());
  }
}
