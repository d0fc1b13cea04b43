package vn.canbang.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.canbang.area.AreaRef;
import vn.canbang.area.lineage.AreaMap;
import vn.canbang.area.lineage.AreaMaps;
import vn.canbang.indicator.CellKey;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * Takes over whole years of figures, millions at a time: straight into what indicators are summed
 * from. They become single figures when another figure of their area and year comes.
 */
@ApplicationScoped
class BulkService {

  private static final int CHUNK = 20_000;

  /** As they are read again: one cell of a year for many areas. */
  private static final Comparator<ImportedYear> AS_READ =
      Comparator.comparing(ImportedYear::cell)
          .thenComparing(ImportedYear::year)
          .thenComparing(ImportedYear::areaId);

  private final BulkQueries queries;
  private final TallyUpdateQueries tallies;
  private final AreaMaps maps;
  private final BusinessClock clock;

  BulkService(BulkQueries queries, TallyUpdateQueries tallies, AreaMaps maps, BusinessClock clock) {
    this.queries = queries;
    this.tallies = tallies;
    this.maps = maps;
    this.clock = clock;
  }

  /**
   * All or none; each cell of an area and year once. Whoever brings millions opens the transaction
   * and says how long it may take.
   */
  @Transactional
  void take(FigureImport of, Iterator<ImportedYear> rows) {
    AreaMap map = maps.get();
    queries.add(of, clock.now());
    Set<Integer> years = new TreeSet<>();
    Set<UUID> held = new HashSet<>();
    Map<Ground, Taken> grounds = new HashMap<>();
    List<ImportedYear> chunk = new ArrayList<>();
    while (rows.hasNext()) {
      chunk.add(rows.next());
      if (chunk.size() == CHUNK || !rows.hasNext()) {
        take(of, chunk, map, held, grounds);
        chunk.forEach(row -> years.add(row.year()));
        chunk.clear();
      }
    }
    for (int year : years) {
      tallies.sum(null, year, true, " and t.import_id = '" + of.id() + "'");
    }
  }

  private record Ground(String element, int year) {}

  /** Which units have figures of an element in a year, by their numbers. */
  private static final class Taken {
    private final BitSet before = new BitSet();
    private final BitSet now = new BitSet();
    private final BitSet above = new BitSet();

    void add(AreaMap map, int unit, int day) {
      for (int at = map.parent(unit, day); at >= 0; at = map.parent(at, day)) {
        above.set(at);
      }
    }

    boolean holdsAbove(AreaMap map, int unit, int day) {
      for (int at = map.parent(unit, day); at >= 0; at = map.parent(at, day)) {
        if (before.get(at) || now.get(at)) {
          return true;
        }
      }
      return false;
    }
  }

  private Taken taken(Ground ground, AreaMap map) {
    Taken taken = new Taken();
    int day = AreaMap.day(LocalDate.of(ground.year(), 12, 31));
    for (UUID area : queries.taken(ground.element(), ground.year())) {
      int unit = map.number(area);
      if (unit >= 0) {
        taken.before.set(unit);
        taken.add(map, unit, day);
      }
    }
    return taken;
  }

  private void take(
      FigureImport of,
      List<ImportedYear> chunk,
      AreaMap map,
      Set<UUID> held,
      Map<Ground, Taken> grounds) {
    Set<UUID> areas = chunk.stream().map(ImportedYear::areaId).collect(Collectors.toSet());
    List<UUID> others = areas.stream().filter(held::add).toList();
    if (!others.isEmpty()) {
      tallies.hold(others);
    }
    for (ImportedYear row : chunk) {
      Taken taken =
          grounds.computeIfAbsent(
              new Ground(row.cell().element(), row.year()), ground -> taken(ground, map));
      check(row, map, taken);
    }
    chunk.sort(AS_READ);
    queries.insert(of, chunk);
  }

  private static void check(ImportedYear row, AreaMap map, Taken taken) {
    int unit = map.number(row.areaId());
    if (unit < 0 || !valid(row, map.unit(unit))) {
      throw refused("observation.no-such-area", row);
    }
    int day = AreaMap.day(LocalDate.of(row.year(), 12, 31));
    if (taken.before.get(unit)) {
      throw refused("observation.overlap", row);
    }
    if (taken.above.get(unit) || taken.holdsAbove(map, unit, day)) {
      throw refused("observation.other-level", row);
    }
    if (!taken.now.get(unit)) {
      taken.now.set(unit);
      taken.add(map, unit, day);
    }
  }

  /** Whether the area exists at the end of each month with a figure. */
  private static boolean valid(ImportedYear row, AreaRef area) {
    for (int month = 1; month <= TallyRow.MONTHS; month++) {
      LocalDate end = YearMonth.of(row.year(), month).atEndOfMonth();
      if (row.month(month) >= 0
          && (end.isBefore(area.validFrom()) || !end.isBefore(area.validTo()))) {
        return false;
      }
    }
    return true;
  }

  private static ProblemException refused(String code, ImportedYear row) {
    String year = Integer.toString(row.year());
    return ProblemException.conflict(code, row.cell().element(), year, year);
  }

  /**
   * Makes single figures of what stands in whole years of these areas, so that it can be changed.
   *
   * @return the figures, to be stored
   */
  List<Observation> unpack(Collection<UUID> areas, Collection<Integer> years) {
    List<BulkQueries.Held> held = queries.held(areas, years);
    if (held.isEmpty()) {
      return List.of();
    }
    for (int year : years) {
      tallies.sum(areas, year, false, " and t.import_id <> '" + TallyUpdateQueries.NO_IMPORT + "'");
    }
    queries.drop(areas, years);
    List<Observation> figures = new ArrayList<>();
    for (BulkQueries.Held one : held) {
      for (int month = 1; month <= TallyRow.MONTHS; month++) {
        int value = one.figures().month(month);
        if (value >= 0) {
          figures.add(figure(one, YearMonth.of(one.figures().year(), month), value));
        }
      }
    }
    return figures;
  }

  private static Observation figure(BulkQueries.Held one, YearMonth month, int value) {
    CellKey cell = one.figures().cell();
    Instant at = one.recordedAt();
    return Observation.imported(
        new ImportedCounts(
            one.figures().organisationId(),
            one.figures().areaId(),
            ReportingPeriod.month(month),
            one.illustrative(),
            Map.of(cell, value)),
        cell,
        value,
        at,
        one.importId());
  }
}
