package vn.canbang.observation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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

  private static final int[] NONE = {};

  private static final int ILLUSTRATIVE = 1;
  private static final int REPORTED = 2;
  private static final int IMPORTED = 4;
  private static final int OWN = 8;
  private static final int ACROSS = 16;

  private final AreaMap map;
  private final List<AreaRef> areas;
  private final List<Window> windows;
  private final List<CellKey> cells;

  /** By number of a unit: where it stands among the areas, or -1. */
  private final int[] asked;

  /** A day for each different map. */
  private final LocalDate[] maps;

  private final int[] mapOfWindow;
  private final Map<Integer, int[]> holding = new HashMap<>();
  private final Map<Integer, Ground[][]> grounds = new HashMap<>();
  private final Map<Integer, int[]> lastDays = new HashMap<>();
  private final Map<Across, int[]> across = new TreeMap<>();
  private final long[] totals;
  private final long[] filled;
  private final byte[] marks;
  private final long[] months;
  private final @Nullable BitSet[] received;
  private final @Nullable BitSet[] makers;

  /** Cells that are not summed over time: only the last month with figures of a window counts. */
  private final long stocks;

  private final int[] lastOfStock;

  /**
   * @param stockElements data elements that say what is there at a period's end
   */
  RollUpAdder(
      AreaMap map,
      List<AreaRef> areas,
      List<Window> windows,
      Collection<CellKey> cells,
      Set<String> stockElements) {
    this.map = map;
    this.areas = areas;
    this.windows = windows;
    this.cells = List.copyOf(cells);
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
    this.maps = days.toArray(LocalDate[]::new);
    int places = areas.size() * windows.size();
    this.totals = new long[places * this.cells.size()];
    this.filled = new long[places];
    this.marks = new byte[places];
    this.months = new long[places];
    this.received = new BitSet[places];
    this.makers = new BitSet[places];
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

  /** Where figures of some days are found on one map. */
  private record Ground(int figureFrom, int figureTo, Hit[] hits) {}

  /**
   * An area asked for in which they are found.
   *
   * @param whole whether all of it lies there
   * @param own whether it hangs on the area itself
   * @param children the units directly below the area in which they are found
   * @param maker whether the unit is one of those that the area consisted of
   */
  private record Hit(
      int area,
      boolean whole,
      boolean own,
      boolean known,
      boolean later,
      int[] children,
      boolean maker) {}

  /** Adds what a row has for the windows. */
  void add(TallyRow row) {
    int unit = map.number(row.areaId());
    int cell = cells.indexOf(row.cell());
    if (unit < 0 || cell < 0) {
      return;
    }
    Ground[][] onMaps = grounds.computeIfAbsent(unit, this::grounds);
    int[] ends = lastDays.computeIfAbsent(row.year(), RollUpAdder::lastDays);
    int mark =
        (row.illustrative() ? ILLUSTRATIVE : 0)
            | switch (row.source()) {
              case REPORT -> REPORTED;
              case IMPORT -> IMPORTED;
              case AGREEMENT -> 0;
            };
    for (int month = 1; month <= TallyRow.MONTHS; month++) {
      if (row.fills(month)) {
        for (int window : holding(row.year(), row.span(), month)) {
          for (Ground ground : onMaps[mapOfWindow[window]]) {
            if (ground.figureFrom() <= ends[month] && ends[month] < ground.figureTo()) {
              for (Hit hit : ground.hits()) {
                add(row, unit, month, cell, window, hit, mark);
              }
            }
          }
        }
      }
    }
  }

  private void add(TallyRow row, int unit, int month, int cell, int window, Hit hit, int ofRow) {
    int place = place(hit.area(), window);
    if ((stocks & 1L << cell) != 0 && !last(row.year() * 12 + month, place, cell)) {
      return;
    }
    totals[place * cells.size() + cell] += row.values()[month];
    filled[place] |= 1L << cell;
    marks[place] |= (byte) (ofRow | (hit.own() ? OWN : 0) | (hit.whole() ? 0 : ACROSS));
    months[place] |= monthsOf(windows.get(window).from(), row, month);
    if (hit.children().length > 0) {
      BitSet units = received[place];
      if (units == null) {
        units = new BitSet();
        received[place] = units;
      }
      for (int child : hit.children()) {
        units.set(child);
      }
    }
    if (hit.maker()) {
      BitSet units = makers[place];
      if (units == null) {
        units = new BitSet();
        makers[place] = units;
      }
      units.set(unit);
    }
    if (!hit.whole()) {
      YearMonth last = YearMonth.of(row.year(), month);
      int from = AreaMap.day(last.minusMonths(row.span() - 1L).atDay(1));
      int to = AreaMap.day(last.atEndOfMonth());
      across.merge(
          new Across(unit, hit.known(), hit.later()),
          new int[] {from, to},
          (a, b) -> new int[] {Math.min(a[0], b[0]), Math.max(a[1], b[1])});
    }
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

  private static long monthsOf(LocalDate from, TallyRow row, int month) {
    int end = row.year() * 12 + month - from.getYear() * 12 - from.getMonthValue();
    long found = 0;
    for (int i = Math.max(0, end - row.span() + 1); i <= end; i++) {
      found |= 1L << Math.min(i, BITS - 1);
    }
    return found;
  }

  /** The windows that hold the whole period that ends with a month. */
  private int[] holding(int year, int span, int month) {
    return holding.computeIfAbsent(
        (year * 16 + span) * 16 + month,
        key -> {
          YearMonth last = YearMonth.of(year, month);
          LocalDate from = last.minusMonths(span - 1L).atDay(1);
          LocalDate to = last.atEndOfMonth();
          List<Integer> found = new ArrayList<>();
          for (int i = 0; i < windows.size(); i++) {
            if (!windows.get(i).from().isAfter(from) && !windows.get(i).to().isBefore(to)) {
              found.add(i);
            }
          }
          return found.stream().mapToInt(Integer::intValue).toArray();
        });
  }

  private static int[] lastDays(int year) {
    int[] days = new int[TallyRow.MONTHS + 1];
    for (int month = 1; month <= TallyRow.MONTHS; month++) {
      days[month] = AreaMap.day(YearMonth.of(year, month).atEndOfMonth());
    }
    return days;
  }

  private Ground[][] grounds(int unit) {
    Ground[][] found = new Ground[maps.length][];
    for (int i = 0; i < maps.length; i++) {
      int day = AreaMap.day(maps[i]);
      AreaMap.Piece only = only(unit, day);
      if (only != null) {
        found[i] = new Ground[] {whole(unit, only, day)};
        continue;
      }
      Map<Long, List<AreaMap.Piece>> byDays = new HashMap<>(2);
      for (AreaMap.Piece piece : map.pieces(unit)) {
        if (piece.onMap(day)) {
          byDays
              .computeIfAbsent(
                  (long) piece.figureFrom() << 32 | (piece.figureTo() & 0xffffffffL),
                  key -> new ArrayList<>(1))
              .add(piece);
        }
      }
      found[i] =
          byDays.values().stream()
              .map(
                  pieces ->
                      new Ground(
                          pieces.getFirst().figureFrom(),
                          pieces.getFirst().figureTo(),
                          hits(unit, pieces, day)))
              .toArray(Ground[]::new);
    }
    return found;
  }

  /** The one piece of nearly every unit: it is found as a whole, in one unit of the map. */
  private AreaMap.@Nullable Piece only(int unit, int day) {
    AreaMap.Piece only = null;
    for (AreaMap.Piece piece : map.pieces(unit)) {
      if (piece.onMap(day)) {
        if (only != null || piece.parts() != 1) {
          return null;
        }
        only = piece;
      }
    }
    return only;
  }

  private Ground whole(int unit, AreaMap.Piece piece, int day) {
    List<Hit> hits = new ArrayList<>(2);
    int child = -1;
    for (int at = piece.became(); at >= 0; at = map.parent(at, day)) {
      if (asked[at] >= 0) {
        boolean own = child < 0;
        hits.add(
            new Hit(
                asked[at],
                true,
                own,
                piece.known(),
                piece.later(),
                !own && (piece.known() || piece.became() == unit) ? new int[] {child} : NONE,
                own && piece.known() && map.unit(unit).level() == map.unit(at).level()));
      }
      child = at;
    }
    return new Ground(piece.figureFrom(), piece.figureTo(), hits.toArray(Hit[]::new));
  }

  /** What is known of an area while its pieces are gone through. */
  private static final class Found {
    private int pieces;
    private int parts;
    private boolean own;
    private boolean known = true;
    private boolean later;
    private boolean maker;
    private final Set<Integer> children = new HashSet<>(2);
  }

  private Hit[] hits(int unit, List<AreaMap.Piece> pieces, int day) {
    Map<Integer, Found> found = new HashMap<>(4);
    for (AreaMap.Piece piece : pieces) {
      int child = -1;
      for (int at = piece.became(); at >= 0; at = map.parent(at, day)) {
        if (asked[at] >= 0) {
          Found area = found.computeIfAbsent(asked[at], key -> new Found());
          area.pieces++;
          area.parts = Math.max(area.parts, piece.parts());
          area.own |= child < 0;
          area.known &= piece.known();
          area.later |= piece.later();
          area.maker |=
              child < 0 && piece.known() && map.unit(unit).level() == map.unit(at).level();
          if (child >= 0 && (piece.known() || piece.became() == unit)) {
            area.children.add(child);
          }
        }
        child = at;
      }
    }
    return found.entrySet().stream()
        .map(
            entry -> {
              Found area = entry.getValue();
              return new Hit(
                  entry.getKey(),
                  area.pieces == area.parts,
                  area.own,
                  area.known,
                  area.later,
                  area.children.stream().mapToInt(Integer::intValue).toArray(),
                  area.maker);
            })
        .toArray(Hit[]::new);
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
    BitSet units = received[place(area, window)];
    return units == null ? 0 : units.cardinality();
  }

  /** Units of the area's level that it consisted of, with figures. */
  int makers(int area, int window) {
    BitSet units = makers[place(area, window)];
    return units == null ? 0 : units.cardinality();
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
