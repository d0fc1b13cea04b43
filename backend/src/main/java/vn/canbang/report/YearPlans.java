package vn.canbang.report;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.security.OrgScope;

/** Which counts plans set for the year of an area; a later room answers. */
public interface YearPlans {

  /**
   * Levels by the cells that they count, of the plans that the caller sees; what no plan sets is
   * left out.
   *
   * @param planId the plan that the report belongs to: its level goes first; null for none
   * @param cells sets of cells by their keys, each counted together
   */
  Map<Set<String>, Long> of(
      OrgScope scope, @Nullable UUID planId, UUID areaId, int year, Collection<Set<String>> cells);
}
