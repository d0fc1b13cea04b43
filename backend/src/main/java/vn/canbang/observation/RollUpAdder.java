package vn.canbang.observation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.lineage.AreaMap;
import vn.canbang.indicator.CellKey;
import vn.canbang.shared.http.Ref;

/**
 * Adds figures up for areas and windows.
 *
 * <p>A figure hangs on the episode of its area that was valid on the figure's last day. On the map
 * of a window's day it counts for every area that holds all units in which it is found there. What
 * lies across an area's border cannot be had on that map.
 */
final class RollUpAdder {

  /** So many months are followed one by one, and fewer cells than these. */
  private static final int BITS = 64;

  private static final int COMMUNE = 3;

  private static final int ILLUSTRATIVE = 1;
  private static final int REPORTED = 2;
  private static final int IMPORTED = 4;
  private static final int OWN = 8;
  private static final int ACROSS = 16;

  private final AreaMap map;
  private final List<AreaRef> areas;
  private final List<Window> windows;
  private final List<CellKey> cells;
  private final CellKey[] keys;

  /** By number of a unit: where it stands among the areas, or -1. */
  private final int[] asked;

  /** A day of each different map. */
  private final int[] maps;

  private final int[] mapOfWindow;
  private final WindowYears years;
  private final Grounds grounds;
  private final Map<Across, int[]> across = new TreeMap<>();
  private final long[] totals;
  private final long[] filled;
  private final byte[] marks;
  private final long[] months;
  private final @Nullable FewUnits[] received;
  private final @Nullable FewUnits[] makers;
  private @Nullable UsableSums sums;

  /** Cells that are not summed over time: only the last month with figures of a window counts. */
  private final long stocks;

  private final int[] lastOfStock;

  /**
   * @param stockElements data elements that say what is there at a period's end
   * @param knownGrounds of earlier questions
   */
  RollUpAdder(
      AreaMap map,
      List<AreaRef> areas,
      List<Window> windows,
      Collection<CellKey> cells,
      Set<String> stockElements,
      KnownGrounds knownGrounds) {
    this.map = map;
    this.areas = areas;
    this.windows = windows;
    this.cells = List.copyOf(cells);
    this.keys = this.cells.toArray(CellKey[]::new);
    if (cells.size() >= BITS) {
      throw new IllegalArgumentException("too many cells: " + cells.size());
    }
    this.asked = new int[map.size()];
    Arrays.fill(asked, -1);
    for (int i = 0; i < areas.size(); i++) {
      int unit = map.number(areas.get(i).id());
      if (unit >= 0) {
        asked[unit] = i;
      }
    }
    Map<Integer, Integer> known = new HashMap<>();
    List<LocalDate> days = new ArrayList<>();
    this.mapOfWindow = new int[windows.size()];
    for (int i = 0; i < windows.size(); i++) {
      LocalDate on = windows.get(i).mapOn();
      int one = map.mapOf(AreaMap.day(on));
      Integer same = known.putIfAbsent(one, days.size());
      mapOfWindow[i] = same == null ? days.size() : same;
      if (same == null) {
        days.add(on);
      }
    }
    this.maps = days.stream().mapToInt(AreaMap::day).toArray();
    this.years = new WindowYears(windows, maps.length);
    this.grounds = knownGrounds.of(map, areas.size(), asked, maps);
    int places = areas.size() * windows.size();
    this.totals = new long[places * this.cells.size()];
    this.filled = new long[places];
    this.marks = new byte[places];
    this.months = new long[places];
    this.received = new FewUnits[places];
    this.makers = new FewUnits[places];
    long found = 0;
    for (int i = 0; i < this.cells.size(); i++) {
      found |= stockElements.contains(this.cells.get(i).element()) ? 1L << i : 0;
    }
    this.stocks = found;
    this.lastOfStock = new int[found == 0 ? 0 : totals.length];
  }

  /** Figures of a unit that lie across an area's border. */
  private record Across(int unit, boolean known, boolean later) implements Comparable<Across> {
    @Override
    public int compareTo(Across other) {
      int byUnit = Integer.compare(unit, other.unit);
      int byKnown = byUnit != 0 ? byUnit : Boolean.compare(known, other.known);
      return byKnown != 0 ? byKnown : Boolean.compare(later, other.later);
    }
  }

  /** Takes sums of units where they can be had; then only rows of other communes count. */
  void use(UsableSums usable) {
    this.sums = usable;
  }

  /** Adds what a unit's communes have together; what hangs on the unit itself as of any other. */
  void add(TallySum sum) {
    TallyRow row = sum.row();
    int unit = map.number(row.areaId());
    int cell = cell(row.cell());
    if (sum.own()) {
      add(row);
    } else if (unit >= 0 && cell >= 0 && sums != null) {
      UsableSums usable = sums;
      WindowYears.Year year = years.of(row.year());
      int mark = mark(row);
      for (WindowYears.Held held : year.holding(row.span())) {
        int onMap = mapOfWindow[held.window()];
        for (int left = row.filled() & held.months(); left != 0; left &= left - 1) {
          int month = Integer.numberOfTrailingZeros(left);
          Carries.Days on = year.days(usable, month, onMap, maps[onMap]);
          Carries.Carried carried = usable.usable(on, unit);
          if (carried != null) {
            add(sum, month, cell, held, carried, mark);
          }
        }
      }
    }
  }

  private void add(
      TallySum sum, int month, int cell, WindowYears.Held held, Carries.Carried carried, int mark) {
    int day = maps[mapOfWindow[held.window()]];
    int child = -1;
    for (int at = carried.above(); at >= 0; at = map.parent(at, day)) {
      if (asked[at] >= 0) {
        int place = place(asked[at], held.window());
        if (count(sum.row(), 1 << month, cell, place, held, mark) != 0) {
          if (child >= 0) {
            receive(place, child);
          } else {
            for (long bits = sum.bits()[month]; bits != 0; bits &= bits - 1) {
              receive(place, carried.became()[Long.numberOfTrailingZeros(bits)]);
            }
          }
        }
      }
      child = at;
    }
  }

  /** Whether a commune's figures are in a sum that is used. */
  private boolean summed(int unit, int figure, int day) {
    return sums != null
        && map.unit(unit).level() == COMMUNE
        && sums.usable(sums.on(figure, day), map.parent(unit, figure)) != null;
  }

  /** Rows mostly bear the very keys that were asked for. */
  private int cell(CellKey key) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] == key) {
        return i;
      }
    }
    return cells.indexOf(key);
  }

  private static int mark(TallyRow row) {
    return (row.illustrative() ? ILLUSTRATIVE : 0)
        | switch (row.source()) {
          case REPORT -> REPORTED;
          case IMPORT -> IMPORTED;
          case AGREEMENT -> 0;
        };
  }

  /** Adds what a row has for the windows. */
  void add(TallyRow row) {
    int unit = map.number(row.areaId());
    int cell = cell(row.cell());
    if (unit < 0 || cell < 0) {
      return;
    }
    Grounds.Ground[][] onMaps = grounds.of(unit);
    WindowYears.Year year = years.of(row.year());
    int mark = mark(row);
    for (WindowYears.Held held : year.holding(row.span())) {
      int months = row.filled() & held.months();
      if (months != 0) {
        int day = maps[mapOfWindow[held.window()]];
        for (Grounds.Ground ground : onMaps[mapOfWindow[held.window()]]) {
          int there = of(ground, months, unit, year, day);
          if (there != 0) {
            for (Grounds.Hit hit : ground.hits()) {
              add(row, there, unit, cell, held, hit, mark);
            }
          }
        }
      }
    }
  }

  /** Those of the months whose figures are found there, and not in a sum that is used. */
  private int of(Grounds.Ground ground, int months, int unit, WindowYears.Year year, int day) {
    int found = 0;
    for (int left = months; left != 0; left &= left - 1) {
      int month = Integer.numberOfTrailingZeros(left);
      int end = year.lastDay(month);
      if (ground.figureFrom() <= end && end < ground.figureTo() && !summed(unit, end, day)) {
        found |= 1 << month;
      }
    }
    return found;
  }

  private void add(
      TallyRow row,
      int months,
      int unit,
      int cell,
      WindowYears.Held held,
      Grounds.Hit hit,
      int ofRow) {
    int place = place(hit.area(), held.window());
    int mark = ofRow | (hit.own() ? OWN : 0) | (hit.whole() ? 0 : ACROSS);
    int counted = count(row, months, cell, place, held, mark);
    if (counted == 0) {
      return;
    }
    for (int child : hit.children()) {
      receive(place, child);
    }
    if (hit.maker()) {
      FewUnits units = makers[place];
      if (units == null) {
        units = new FewUnits();
        makers[place] = units;
      }
      units.add(unit);
    }
    if (!hit.whole()) {
      YearMonth first = YearMonth.of(row.year(), Integer.numberOfTrailingZeros(counted));
      YearMonth last = YearMonth.of(row.year(), 31 - Integer.numberOfLeadingZeros(counted));
      int from = AreaMap.day(first.minusMonths(row.span() - 1L).atDay(1));
      int to = AreaMap.day(last.atEndOfMonth());
      across.merge(
          new Across(unit, hit.known(), hit.later()),
          new int[] {from, to},
          (a, b) -> new int[] {Math.min(a[0], b[0]), Math.max(a[1], b[1])});
    }
  }

  /** Which months' figures were counted: of a stock not those that a later one has replaced. */
  private int count(
      TallyRow row, int months, int cell, int place, WindowYears.Held held, int mark) {
    boolean stock = (stocks & 1L << cell) != 0;
    int counted = stock ? latest(row, months, place, cell) : months;
    if (counted == 0) {
      return 0;
    }
    long sum = 0;
    long covered = 0;
    for (int left = counted; left != 0; left &= left - 1) {
      int month = Integer.numberOfTrailingZeros(left);
      sum = stock ? row.values()[month] : sum + row.values()[month];
      covered |= held.covered()[month];
    }
    totals[place * cells.size() + cell] += sum;
    filled[place] |= 1L << cell;
    marks[place] |= (byte) mark;
    this.months[place] |= covered;
    return counted;
  }

  /** The months that no earlier row had a later figure of a stock than; forgets those before. */
  private int latest(TallyRow row, int months, int place, int cell) {
    int found = 0;
    for (int left = months; left != 0; left &= left - 1) {
      int month = Integer.numberOfTrailingZeros(left);
      found |= last(row.year() * TallyRow.MONTHS + month, place, cell) ? 1 << month : 0;
    }
    return found;
  }

  private void receive(int place, int child) {
    FewUnits units = received[place];
    if (units == null) {
      units = new FewUnits();
      received[place] = units;
    }
    units.add(child);
  }

  /** Whether no later figure of a stock is known; forgets those before. */
  private boolean last(int month, int place, int cell) {
    int at = place * cells.size() + cell;
    if (month > lastOfStock[at]) {
      lastOfStock[at] = month;
      totals[at] = 0;
      if (cells.size() == 1) {
        marks[place] = 0;
        received[place] = null;
        makers[place] = null;
      }
    }
    return month == lastOfStock[at];
  }

  private int place(int area, int window) {
    return area * windows.size() + window;
  }

  Map<CellKey, Long> sums(int area, int window) {
    int place = place(area, window);
    Map<CellKey, Long> sums = new HashMap<>();
    for (int cell = 0; cell < cells.size(); cell++) {
      if ((filled[place] & 1L << cell) != 0) {
        sums.put(cells.get(cell), totals[place * cells.size() + cell]);
      }
    }
    return sums;
  }

  boolean any(int area, int window) {
    return filled[place(area, window)] != 0;
  }

  boolean comparable(int area, int window) {
    return (marks[place(area, window)] & ACROSS) == 0;
  }

  boolean own(int area, int window) {
    return (marks[place(area, window)] & OWN) != 0;
  }

  boolean illustrative(int area, int window) {
    return (marks[place(area, window)] & ILLUSTRATIVE) != 0;
  }

  boolean reported(int area, int window) {
    return (marks[place(area, window)] & REPORTED) != 0;
  }

  boolean imported(int area, int window) {
    return (marks[place(area, window)] & IMPORTED) != 0;
  }

  /** Months of the window with figures. */
  int months(int area, int window) {
    return Long.bitCount(months[place(area, window)]);
  }

  /** Units directly below with figures. */
  int received(int area, int window) {
    FewUnits units = received[place(area, window)];
    return units == null ? 0 : units.size();
  }

  /** Units of the area's level that it consisted of, with figures. */
  int makers(int area, int window) {
    FewUnits units = makers[place(area, window)];
    return units == null ? 0 : units.size();
  }

  /** Whose figures lie across a border, in Vietnamese order, each name once. */
  List<NotComparable> notComparable() {
    record Named(String code, String name, NotComparableReason reason) {}
    Map<Named, int[]> named = new LinkedHashMap<>();
    across.forEach(
        (one, days) -> {
          AreaRef unit = map.unit(one.unit());
          named.merge(
              new Named(unit.code(), unit.name(), reason(one)),
              days,
              (a, b) -> new int[] {Math.min(a[0], b[0]), Math.max(a[1], b[1])});
        });
    return named.entrySet().stream()
        .map(
            entry ->
                new NotComparable(
                    new Ref(entry.getKey().code(), entry.getKey().name()),
                    LocalDate.ofEpochDay(entry.getValue()[0]),
                    LocalDate.ofEpochDay(entry.getValue()[1]),
                    entry.getKey().reason()))
        .toList();
  }

  private static NotComparableReason reason(Across one) {
    return !one.known()
        ? NotComparableReason.NO_SUCCESSOR
        : one.later() ? NotComparableReason.MERGED : NotComparableReason.DIVIDED;
  }
}
