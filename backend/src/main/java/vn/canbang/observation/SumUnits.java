package vn.canbang.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.canbang.area.AreaRef;
import vn.canbang.area.lineage.AreaMap;

/**
 * For which units sums are kept, and in which of them an area's figures stand: those of a commune
 * in the unit directly above it, all others by themselves.
 */
final class SumUnits {

  /** Of so many communes it can be told in a number which of them have figures. */
  private static final int MOST_BITS = 62;

  private static final int COMMUNE = 3;
  private static final int[] NONE = {};

  private final AreaMap map;

  /** By number of a unit: where it stands among those with communes, or -1. */
  private final int[] index;

  private final List<int[]> communes = new ArrayList<>();
  private final List<Integer> units = new ArrayList<>();

  SumUnits(AreaMap map) {
    this.map = map;
    this.index = new int[map.size()];
    Arrays.fill(index, -1);
    for (int unit = 0; unit < map.size(); unit++) {
      int[] found =
          map.linesBelow(unit).stream()
              .mapToInt(AreaMap.Line::child)
              .filter(this::commune)
              .sorted()
              .distinct()
              .toArray();
      if (found.length > 0) {
        index[unit] = units.size();
        units.add(unit);
        communes.add(found);
      }
    }
  }

  /**
   * Where an area's figures stand on some days.
   *
   * @param own whether they hang on the unit itself
   */
  record Place(UUID areaId, LocalDate from, LocalDate to, UUID unitId, boolean own, long bit) {}

  List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (int number = 0; number < map.size(); number++) {
      AreaRef unit = map.unit(number);
      if (!commune(number) && !unit.equals(AreaMap.COUNTRY)) {
        places.add(new Place(unit.id(), unit.validFrom(), unit.validTo(), unit.id(), true, 1));
      }
      for (AreaMap.Line line : map.linesBelow(number)) {
        if (commune(line.child())) {
          places.add(
              new Place(
                  map.unit(line.child()).id(),
                  LocalDate.ofEpochDay(line.from()),
                  LocalDate.ofEpochDay(line.to()),
                  unit.id(),
                  false,
                  marked(number) ? 1L << Arrays.binarySearch(communes(number), line.child()) : 1));
        }
      }
    }
    return places;
  }

  boolean commune(int unit) {
    return map.unit(unit).level() == COMMUNE;
  }

  /** Numbers of the units that have had communes directly below them. */
  List<Integer> units() {
    return units;
  }

  /** Where a unit stands among those with communes; -1 without any. */
  int index(int unit) {
    return unit < 0 ? -1 : index[unit];
  }

  /** All communes that have ever lain directly in a unit, by number; a bit for each in turn. */
  int[] communes(int unit) {
    int at = index(unit);
    return at < 0 ? NONE : communes.get(at);
  }

  /** Whether its sums tell which communes have figures. */
  boolean marked(int unit) {
    return communes(unit).length <= MOST_BITS;
  }
}
