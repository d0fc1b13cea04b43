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
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.lineage.AreaMap;
import vn.canbang.area.lineage.AreaMaps;
import vn.canbang.indicator.CellKey;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * Sums counts of areas over windows: one statement, or two where bodies report somewhere for some
 * days only, whatever the number of areas and windows. For who sees everything three at most: sums
 * of units, and the communes of those that other maps take apart.
 */
@ApplicationScoped
class RollUps {

  /** Of more areas the figures are read together with those of all others. */
  private static final int MOST_SOURCES = 1_500;

  private static final int COMMUNE = 3;

  private final TallyQueries tallies;
  private final TallySumQueries sumsOfUnits;
  private final AreaMaps maps;
  private final KnownGrounds grounds = new KnownGrounds();
  private volatile @Nullable Carries carries;

  RollUps(TallyQueries tallies, TallySumQueries sumsOfUnits, AreaMaps maps) {
    this.tallies = tallies;
    this.sumsOfUnits = sumsOfUnits;
    this.maps = maps;
  }

  RollUp rollUp(
      OrgScope scope, Collection<AreaRef> asked, List<Window> windows, Set<CellKey> cells) {
    AreaMap map = maps.get();
    List<AreaRef> areas = List.copyOf(asked);
    RollUpAdder adder = new RollUpAdder(map, areas, windows, cells, tallies.stocks(cells), grounds);
    if (!areas.isEmpty() && !windows.isEmpty()) {
      BitSet sources = sources(map, areas, windows);
      UsableSums sums = new UsableSums(carries(map), areas, windows);
      BitSet leaves = scope.everywhere() && sums.any() ? sums.leaves(sources) : null;
      if (leaves != null && leaves.cardinality() <= MOST_SOURCES && sumsOfUnits.followAreas()) {
        adder.use(sums);
        sumsOfUnits.read(scope, question(map, windows, cells, sums.summed(sources)), adder::add);
        tallies.read(scope, question(map, windows, cells, leaves), adder::add);
      } else {
        tallies.read(scope, question(map, windows, cells, sources), adder::add);
      }
    }
    return new RollUp(areas, adder, new Coverages(map, areas, windows), adder.notComparable());
  }

  private static TallyQueries.Question question(
      AreaMap map, List<Window> windows, Set<CellKey> cells, @Nullable BitSet units) {
    return new TallyQueries.Question(
        cells,
        windows.stream().map(Window::from).min(LocalDate::compareTo).orElseThrow(),
        windows.stream().map(Window::to).max(LocalDate::compareTo).orElseThrow(),
        units == null ? null : units.stream().mapToObj(unit -> map.unit(unit).id()).toList());
  }

  /** Worked out anew when areas were changed. */
  private Carries carries(AreaMap map) {
    Carries known = carries;
    if (known == null || !known.of(map)) {
      known = new Carries(map);
      carries = known;
    }
    return known;
  }

  /** Whose figures the areas may have; null where it takes less to read those of all. */
  private static @Nullable BitSet sources(AreaMap map, List<AreaRef> areas, List<Window> windows) {
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
    return found;
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
}
