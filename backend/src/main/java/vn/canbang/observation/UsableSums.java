package vn.canbang.observation;

import java.time.YearMonth;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.lineage.AreaMap;

/**
 * Which sums of units answer a question: where all their communes lie in the same unit on the map
 * asked for, and whose they are can be told if that unit itself is asked for. Of all others the
 * communes are read.
 */
final class UsableSums {

  /** Looking through more pairs of days takes longer than to read the communes. */
  private static final int MOST_DAYS = 500;

  private static final int DISTRICT = 2;

  private final Carries carries;
  private final AreaMap map;
  private final SumUnits units;
  private final List<AreaRef> areas;
  private final BitSet asked = new BitSet();
  private final Set<Carries.Days> days = new HashSet<>();

  UsableSums(Carries carries, List<AreaRef> areas, List<Window> windows) {
    this.carries = carries;
    this.map = carries.map();
    this.units = carries.units();
    this.areas = areas;
    for (AreaRef area : areas) {
      int unit = map.number(area.id());
      if (unit >= 0) {
        asked.set(unit);
      }
    }
    for (Window window : windows) {
      int on = AreaMap.day(window.mapOn());
      YearMonth last = YearMonth.from(window.to());
      for (YearMonth month = YearMonth.from(window.from());
          !month.isAfter(last) && days.size() <= MOST_DAYS;
          month = month.plusMonths(1)) {
        days.add(carries.on(AreaMap.day(month.atEndOfMonth()), on));
      }
    }
  }

  /** Whether there is any use in them: communes have no sums. */
  boolean any() {
    return days.size() <= MOST_DAYS && areas.stream().allMatch(area -> area.level() <= DISTRICT);
  }

  Carries.Days on(int figure, int day) {
    return carries.on(figure, day);
  }

  /** Where a unit's figures are found together; null where its communes are read. */
  Carries.@Nullable Carried usable(Carries.Days on, int unit) {
    Carries.Carried carried = on.of(unit);
    return carried == null || (!units.marked(unit) && asked.get(carried.above())) ? null : carried;
  }

  /**
   * Units whose sums are to be read.
   *
   * @param sources whose figures the areas may have; null for all
   */
  @Nullable BitSet summed(@Nullable BitSet sources) {
    if (sources == null) {
      return null;
    }
    BitSet found = (BitSet) sources.clone();
    for (int unit : units.units()) {
      if (concerns(unit, sources)) {
        found.set(unit);
      }
    }
    return found;
  }

  /** Communes to be read one by one. */
  BitSet leaves(@Nullable BitSet sources) {
    BitSet found = new BitSet();
    for (int unit : units.units()) {
      if (sources == null || concerns(unit, sources)) {
        for (Carries.Days on : days) {
          if (!on.empty(unit) && usable(on, unit) == null) {
            addCommunes(unit, on.figure(), found);
          }
        }
      }
    }
    return found;
  }

  private void addCommunes(int unit, int day, BitSet found) {
    for (int commune : units.communes(unit)) {
      if (map.parent(commune, day) == unit) {
        found.set(commune);
      }
    }
  }

  private boolean concerns(int unit, BitSet sources) {
    for (int commune : units.communes(unit)) {
      if (sources.get(commune)) {
        return true;
      }
    }
    return false;
  }
}
