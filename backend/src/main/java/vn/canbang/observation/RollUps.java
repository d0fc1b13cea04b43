package vn.canbang.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.lineage.AreaMap;
import vn.canbang.area.lineage.AreaMaps;
import vn.canbang.indicator.CellKey;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * Sums counts of areas over windows: one statement, or two where bodies report somewhere for some
 * days only, whatever the number of areas and windows.
 */
@ApplicationScoped
class RollUps {

  /** Of more areas the figures are read together with those of all others. */
  private static final int MOST_SOURCES = 1_500;

  private static final int COMMUNE = 3;

  private final TallyQueries tallies;
  private final AreaMaps maps;

  RollUps(TallyQueries tallies, AreaMaps maps) {
    this.tallies = tallies;
    this.maps = maps;
  }

  RollUp rollUp(
      OrgScope scope, Collection<AreaRef> asked, List<Window> windows, Set<CellKey> cells) {
    AreaMap map = maps.get();
    List<AreaRef> areas = List.copyOf(asked);
    RollUpAdder adder = new RollUpAdder(map, areas, windows, cells, tallies.stocks(cells));
    if (!areas.isEmpty() && !windows.isEmpty()) {
      boolean country = areas.stream().allMatch(AreaMap.COUNTRY::equals);
      TallyQueries.Question question = question(map, areas, windows, cells);
      if (country && scope.everywhere()) {
        tallies.readSums(scope, question, adder::add);
      } else {
        tallies.read(scope, question, adder::add);
      }
    }
    return new RollUp(areas, adder, new Coverages(map, areas, windows), adder.notComparable());
  }

  private static TallyQueries.Question question(
      AreaMap map, List<AreaRef> areas, List<Window> windows, Set<CellKey> cells) {
    return new TallyQueries.Question(
        cells,
        windows.stream().map(Window::from).min(LocalDate::compareTo).orElseThrow(),
        windows.stream().map(Window::to).max(LocalDate::compareTo).orElseThrow(),
        sources(map, areas, windows));
  }

  /** Whose figures the areas may have; null where it takes less to read those of all. */
  private static @Nullable List<UUID> sources(
      AreaMap map, List<AreaRef> areas, List<Window> windows) {
    if (areas.size() > MOST_SOURCES || areas.contains(AreaMap.COUNTRY)) {
      return null;
    }
    BitSet found = new BitSet();
    Map<Integer, LocalDate> days = new HashMap<>();
    windows.forEach(w -> days.putIfAbsent(map.mapOf(AreaMap.day(w.mapOn())), w.mapOn()));
    for (AreaRef area : areas) {
      int unit = map.number(area.id());
      if (unit >= 0) {
        days.values().forEach(day -> found.or(map.sources(unit, day)));
      }
      if (found.cardinality() > MOST_SOURCES) {
        return null;
      }
    }
    return found.stream().mapToObj(unit -> map.unit(unit).id()).toList();
  }

  /** Sums of an area's own accepted figures, those of its earlier episodes included. */
  AcceptedCells accepted(
      OrgScope scope, UUID areaId, ReportingPeriod period, Collection<CellKey> cells) {
    Own own = new Own(period, tallies.stocks(cells));
    tallies.readOwn(
        scope,
        new TallyQueries.Question(Set.copyOf(cells), period.start(), period.end(), null),
        areaId,
        own::add);
    return new AcceptedCells(own.sums, own.until, own.illustrative);
  }

  /** Sums up what lies within a period. */
  private static final class Own {
    private final ReportingPeriod period;
    private final Set<String> stocks;
    private final Map<CellKey, Long> sums = new HashMap<>();
    private final Map<CellKey, Integer> lastOfStock = new HashMap<>();
    private @Nullable LocalDate until;
    private boolean illustrative;

    Own(ReportingPeriod period, Set<String> stocks) {
      this.period = period;
      this.stocks = stocks;
    }

    void add(TallyRow row) {
      int first = period.start().getMonthValue() + row.span() - 1;
      for (int month = first; month <= period.end().getMonthValue(); month++) {
        if (row.fills(month) && counts(row.cell(), month)) {
          sums.merge(row.cell(), row.values()[month], Long::sum);
          LocalDate last = LocalDate.of(row.year(), month, 1).plusMonths(1).minusDays(1);
          until = until == null || last.isAfter(until) ? last : until;
          illustrative |= row.illustrative();
        }
      }
    }

    /** Of a stock only its last figures count. */
    private boolean counts(CellKey cell, int month) {
      if (!stocks.contains(cell.element())) {
        return true;
      }
      int last = lastOfStock.getOrDefault(cell, 0);
      if (month > last) {
        lastOfStock.put(cell, month);
        sums.remove(cell);
      }
      return month >= last;
    }
  }

  /**
   * How many units of an area are to have figures: those directly below it on the map; where it has
   * none, those of its own level that it consisted of at the window's end.
   */
  static final class Coverages {
    private final AreaMap map;
    private final List<AreaRef> areas;
    private final List<Window> windows;
    private final Map<Integer, Below> belows = new HashMap<>();
    private final Set<Integer> ofOtherDays;

    Coverages(AreaMap map, List<AreaRef> areas, List<Window> windows) {
      this.map = map;
      this.areas = areas;
      this.windows = windows;
      this.ofOtherDays =
          IntStream.range(0, areas.size())
              .filter(i -> windows.stream().anyMatch(w -> outlives(areas.get(i), w)))
              .boxed()
              .collect(Collectors.toSet());
    }

    private record Below(int units, int level) {}

    private static boolean outlives(AreaRef area, Window window) {
      return window.to().isBefore(area.validFrom()) || !window.to().isBefore(area.validTo());
    }

    private Below below(int area, int window) {
      LocalDate day = windows.get(window).mapOn();
      int key = map.mapOf(AreaMap.day(day)) * areas.size() + area;
      return belows.computeIfAbsent(
          key,
          one -> {
            int unit = map.number(areas.get(area).id());
            int[] units = unit < 0 ? new int[0] : map.below(unit, day);
            int level = COMMUNE;
            for (int child : units) {
              level = Math.min(level, map.unit(child).level());
            }
            return new Below(units.length, level);
          });
    }

    /** Null where an area answers for itself. */
    @Nullable Integer expected(int area, int window) {
      Below below = below(area, window);
      if (below.units() > 0) {
        return below.units();
      }
      int makers = ofOtherDays.contains(area) ? makers(area, window) : 0;
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
}
