package vn.canbang.observation;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.lineage.AreaMap;

/**
 * How many units of an area are to have figures: those directly below it on the map; where it has
 * none, those of its own level that it consisted of at the window's end.
 */
final class Coverages {
  private static final int COMMUNE = 3;

  private final AreaMap map;
  private final List<AreaRef> areas;
  private final List<Window> windows;

  /** By window: where what is known of its map stands. */
  private final int[] mapOfWindow;

  /** By map and area. */
  private final @Nullable Below[] belows;

  private final BitSet ofOtherDays = new BitSet();

  Coverages(AreaMap map, List<AreaRef> areas, List<Window> windows) {
    this.map = map;
    this.areas = areas;
    this.windows = windows;
    this.mapOfWindow = new int[windows.size()];
    Map<Integer, Integer> known = new HashMap<>();
    for (int i = 0; i < windows.size(); i++) {
      int one = map.mapOf(AreaMap.day(windows.get(i).mapOn()));
      mapOfWindow[i] = known.computeIfAbsent(one, key -> known.size());
    }
    this.belows = new Below[known.size() * areas.size()];
    for (int i = 0; i < areas.size(); i++) {
      AreaRef area = areas.get(i);
      ofOtherDays.set(i, windows.stream().anyMatch(window -> outlives(area, window)));
    }
  }

  private record Below(int units, int level) {}

  private static boolean outlives(AreaRef area, Window window) {
    return window.to().isBefore(area.validFrom()) || !window.to().isBefore(area.validTo());
  }

  private Below below(int area, int window) {
    int at = mapOfWindow[window] * areas.size() + area;
    Below known = belows[at];
    if (known == null) {
      int unit = map.number(areas.get(area).id());
      int[] units = unit < 0 ? new int[0] : map.below(unit, windows.get(window).mapOn());
      int level = COMMUNE;
      for (int child : units) {
        level = Math.min(level, map.unit(child).level());
      }
      known = new Below(units.length, level);
      belows[at] = known;
    }
    return known;
  }

  /** Null where an area answers for itself. */
  @Nullable Integer expected(int area, int window) {
    Below below = below(area, window);
    if (below.units() > 0) {
      return below.units();
    }
    int makers = ofOtherDays.get(area) ? makers(area, window) : 0;
    return makers < 2 ? null : makers;
  }

  boolean parted(int area, int window) {
    return below(area, window).units() > 0;
  }

  int unitLevel(int area, int window) {
    Below below = below(area, window);
    return below.units() > 0 ? below.level() : areas.get(area).level();
  }

  private int makers(int area, int window) {
    int unit = map.number(areas.get(area).id());
    if (unit < 0) {
      return 0;
    }
    int day = AreaMap.day(windows.get(window).mapOn());
    int end = AreaMap.day(windows.get(window).to());
    BitSet found = new BitSet();
    for (AreaMap.Piece piece : map.origins(unit)) {
      if (piece.known()
          && piece.onMap(day)
          && piece.about(end)
          && map.unit(piece.area()).level() == areas.get(area).level()) {
        found.set(piece.area());
      }
    }
    return found.cardinality();
  }
}
