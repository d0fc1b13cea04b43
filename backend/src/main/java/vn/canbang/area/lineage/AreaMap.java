package vn.canbang.area.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.canbang.area.AreaRef;
import vn.canbang.shared.time.Dates;

/**
 * All units down to the communes, what lay in what, and in which units of every day's map a unit's
 * figures are found. Units are numbered in Vietnamese order; days are epoch days. Nobody changes
 * it.
 *
 * <p>A join with {@code area_lineage} and {@code area_closure} says the same, but over the communes
 * of the whole country it takes a database ten times as long as reading their figures.
 */
public final class AreaMap {

  /** Above all provinces; no unit of the catalogue. */
  public static final AreaRef COUNTRY =
      new AreaRef(new UUID(0, 84), "VN", 0, "Việt Nam", Dates.BEGINNING, Dates.OPEN_END);

  private static final int PROVINCE = 1;
  private static final Line[] NO_LINES = {};
  private static final Piece[] NO_PIECES = {};

  private final List<AreaRef> units;
  private final Map<Integer, List<AreaRef>> byLevel;
  private final UnitNumbers numbers;
  private final Line[][] above;
  private final Line[][] below;
  private final Piece[][] pieces;
  private final Piece[][] origins;
  private final int[] borders;

  /** What lies directly in {@code parent} from a day until before another. */
  public record Line(int child, int parent, int from, int to) {

    private boolean on(int day) {
      return from <= day && day < to;
    }
  }

  /**
   * One of the units in which a unit's figures are found: see {@link LineageRow}.
   *
   * @param area the unit whose figures they are
   * @param became the unit of the map
   */
  public record Piece(
      int area,
      int figureFrom,
      int figureTo,
      int became,
      int mapFrom,
      int mapTo,
      int parts,
      boolean known,
      boolean later) {

    public boolean onMap(int day) {
      return mapFrom <= day && day < mapTo;
    }

    public boolean about(int day) {
      return figureFrom <= day && day < figureTo;
    }
  }

  /**
   * @param units in Vietnamese order
   */
  AreaMap(List<AreaRef> units, List<Line> lines, List<Piece> found) {
    this.units = List.copyOf(units);
    this.byLevel = units.stream().collect(Collectors.groupingBy(unit -> (int) unit.level()));
    List<AreaRef> all = new ArrayList<>(units);
    all.add(COUNTRY);
    this.numbers = new UnitNumbers(all);
    this.above = new Line[units.size() + 1][];
    this.below = new Line[units.size() + 1][];
    this.pieces = new Piece[units.size() + 1][];
    this.origins = new Piece[units.size() + 1][];
    group(lines).forEach((unit, of) -> above[unit] = of);
    Map<Integer, List<Line>> children = new HashMap<>();
    for (Line line : lines) {
      children.computeIfAbsent(line.parent(), key -> new ArrayList<>()).add(line);
    }
    children.forEach((unit, of) -> below[unit] = of.toArray(NO_LINES));
    Map<Integer, List<Piece>> of = new HashMap<>();
    Map<Integer, List<Piece>> from = new HashMap<>();
    for (Piece piece : found) {
      of.computeIfAbsent(piece.area(), key -> new ArrayList<>()).add(piece);
      from.computeIfAbsent(piece.became(), key -> new ArrayList<>()).add(piece);
    }
    of.forEach((unit, list) -> pieces[unit] = list.toArray(NO_PIECES));
    from.forEach((unit, list) -> origins[unit] = list.toArray(NO_PIECES));
    this.borders =
        IntStream.concat(
                IntStream.concat(
                    units.stream().mapToInt(unit -> day(unit.validFrom())),
                    units.stream().mapToInt(unit -> day(unit.validTo()))),
                IntStream.concat(
                    lines.stream().flatMapToInt(line -> IntStream.of(line.from(), line.to())),
                    found.stream().flatMapToInt(p -> IntStream.of(p.mapFrom(), p.mapTo()))))
            .sorted()
            .distinct()
            .toArray();
  }

  private static Map<Integer, Line[]> group(List<Line> lines) {
    Map<Integer, List<Line>> byChild = new HashMap<>();
    for (Line line : lines) {
      byChild.computeIfAbsent(line.child(), key -> new ArrayList<>()).add(line);
    }
    Map<Integer, Line[]> grouped = new HashMap<>();
    byChild.forEach((unit, of) -> grouped.put(unit, of.toArray(NO_LINES)));
    return grouped;
  }

  public static int day(LocalDate day) {
    return (int) day.toEpochDay();
  }

  /** Days with the same number have the same map. */
  public int mapOf(int day) {
    int at = Arrays.binarySearch(borders, day);
    return at >= 0 ? at : -at - 2;
  }

  /** How many units there are over time, the country included. */
  public int size() {
    return units.size() + 1;
  }

  /** The number of a unit; -1 for one that is not in the catalogue. */
  public int number(UUID id) {
    return numbers.of(id);
  }

  public AreaRef unit(int number) {
    return number == units.size() ? COUNTRY : units.get(number);
  }

  /** The unit directly above on a day; -1 above the country, and for a unit not of that day. */
  public int parent(int unit, int day) {
    Line[] lines = above[unit];
    if (lines != null) {
      for (Line line : lines) {
        if (line.on(day)) {
          return line.parent();
        }
      }
    }
    return unit < units.size() && units.get(unit).level() == PROVINCE ? units.size() : -1;
  }

  /** All units of a level on a day, in Vietnamese order. */
  public List<AreaRef> ofLevel(int level, LocalDate on) {
    return byLevel.getOrDefault(level, List.of()).stream().filter(unit -> valid(unit, on)).toList();
  }

  private static boolean valid(AreaRef unit, LocalDate on) {
    return !unit.validFrom().isAfter(on) && unit.validTo().isAfter(on);
  }

  /** Numbers of the units directly below on a day, in Vietnamese order. */
  public int[] below(int unit, LocalDate on) {
    if (unit == units.size()) {
      return ofLevel(PROVINCE, on).stream().mapToInt(one -> number(one.id())).toArray();
    }
    int day = day(on);
    Line[] lines = below[unit];
    return lines == null
        ? new int[0]
        : Arrays.stream(lines)
            .filter(line -> line.on(day))
            .mapToInt(Line::child)
            .sorted()
            .toArray();
  }

  /** What lies or lay directly in a unit, of all days. */
  public List<Line> linesBelow(int unit) {
    Line[] lines = below[unit];
    return lines == null ? List.of() : List.of(lines);
  }

  /** In which units a unit's figures are found, on the maps of all days. */
  public Piece[] pieces(int unit) {
    Piece[] of = pieces[unit];
    return of == null ? NO_PIECES : of;
  }

  /** Whose figures are found in a unit, on the maps of all days. */
  public Piece[] origins(int unit) {
    Piece[] of = origins[unit];
    return of == null ? NO_PIECES : of;
  }

  /** All units whose figures may be found in a unit, or below it, on a day's map. */
  public BitSet sources(int unit, LocalDate on) {
    BitSet found = new BitSet();
    addSources(unit, on, found);
    return found;
  }

  private void addSources(int unit, LocalDate on, BitSet found) {
    int day = day(on);
    for (Piece piece : origins(unit)) {
      if (piece.onMap(day)) {
        found.set(piece.area());
      }
    }
    for (int child : below(unit, on)) {
      addSources(child, on, found);
    }
  }
}
