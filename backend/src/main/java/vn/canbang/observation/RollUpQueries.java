package vn.canbang.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.canbang.area.AreaRef;
import vn.canbang.indicator.CellKey;
import vn.canbang.observation.CoverageQueries.Coverage;
import vn.canbang.observation.CoverageQueries.Place;
import vn.canbang.shared.security.OrgScope;

/** Sums counts of areas over windows, in a few statements whatever the number of both. */
@ApplicationScoped
class RollUpQueries {

  private static final String SUMS =
      """
      select l.ancestor_id as area_id, w.slot as slot, o.element as element,
             o.disaggregation as disaggregation, sum(o.amount) as total, min(l.whole) as whole,
             min(l.depth) as depth, max(case when o.illustrative then 1 else 0 end) as illustrative,
             max(case when o.source = 'REPORT' then 1 else 0 end) as reported,
             max(case when o.source = 'IMPORT' then 1 else 0 end) as imported,
             count(distinct o.period) as leaves
      from %s as w (slot, from_day, to_day, map_on)
      join %s as l on l.map_on = w.map_on
      join observation o on o.area_id = l.area_id
       and o.period_end >= l.figure_from and o.period_end < l.figure_to and %s
      group by l.ancestor_id, w.slot, o.element, o.disaggregation
      """;

  private final Session session;
  private final CoverageQueries coverages;
  private final NotComparableQueries notComparables;

  RollUpQueries(Session session, CoverageQueries coverages, NotComparableQueries notComparables) {
    this.session = session;
    this.coverages = coverages;
    this.notComparables = notComparables;
  }

  private record Sums(
      Map<CellKey, Long> cells,
      boolean comparable,
      boolean own,
      boolean illustrative,
      boolean reported,
      boolean imported,
      int leaves) {

    static final Sums NONE = new Sums(Map.of(), true, false, false, false, false, 0);
  }

  RollUp rollUp(
      OrgScope scope, Collection<AreaRef> asked, List<Window> windows, Set<CellKey> cells) {
    if (asked.isEmpty() || windows.isEmpty()) {
      return new RollUp(
          asked.stream().collect(Collectors.toMap(AreaRef::id, area -> List.<Counts>of())),
          List.of());
    }
    List<AreaRef> areas = List.copyOf(asked);
    Map<String, Object> parameters = new HashMap<>(scope.parameters());
    parameters.put("areas", areas.stream().map(AreaRef::id).collect(Collectors.toSet()));
    Map<Place, Sums> sums = Map.of();
    if (!cells.isEmpty()) {
      parameters.put("elements", cells.stream().map(CellKey::element).collect(Collectors.toSet()));
      sums = sums(windows, parameters, cells);
    }
    Map<Place, Coverage> coverage = coverages.of(areas, windows, parameters);
    Map<UUID, List<Counts>> byArea = new HashMap<>();
    for (AreaRef area : areas) {
      List<Counts> counts = new ArrayList<>(windows.size());
      for (int i = 0; i < windows.size(); i++) {
        Place place = new Place(area.id(), i);
        counts.add(
            counts(
                area,
                sums.getOrDefault(place, Sums.NONE),
                Objects.requireNonNull(coverage.get(place))));
      }
      byArea.put(area.id(), counts);
    }
    return new RollUp(
        byArea,
        sums.values().stream().allMatch(Sums::comparable)
            ? List.of()
            : notComparables.find(windows, parameters));
  }

  private static Counts counts(AreaRef area, Sums sums, Coverage coverage) {
    // Without units to be counted, or with a figure of its own, an area answers for itself.
    Integer expected = coverage.expected();
    boolean itself =
        expected == null || (sums.own() && (coverage.received() == 0 || area.level() < 3));
    return new Counts(
        sums.cells(),
        sums.comparable(),
        sums.illustrative(),
        sums.reported(),
        sums.imported(),
        sums.leaves(),
        !itself ? coverage.received() : sums.cells().isEmpty() ? 0 : 1,
        expected == null || itself ? 1 : expected,
        itself ? area.level() : coverage.unitLevel());
  }

  private Map<Place, Sums> sums(
      List<Window> windows, Map<String, Object> parameters, Set<CellKey> cells) {
    NativeQuery<Object[]> query =
        session
            .createNativeQuery(
                SUMS.formatted(
                    RollUpSql.spans(windows),
                    RollUpSql.LEAVES.formatted(RollUpSql.days(windows)),
                    RollUpSql.FIGURES),
                Object[].class)
            .addScalar("area_id", UUID.class)
            .addScalar("slot", Integer.class)
            .addScalar("element", String.class)
            .addScalar("disaggregation", String.class)
            .addScalar("total", Long.class)
            .addScalar("whole", Integer.class)
            .addScalar("depth", Integer.class)
            .addScalar("illustrative", Integer.class)
            .addScalar("reported", Integer.class)
            .addScalar("imported", Integer.class)
            .addScalar("leaves", Integer.class);
    Map<Place, Sums> found = new HashMap<>();
    Parameters.bind(query, parameters);
    for (Object[] c : query.getResultList()) {
      CellKey cell = new CellKey((String) c[2], (String) c[3]);
      if (cells.contains(cell)) {
        Sums one =
            new Sums(
                new HashMap<>(Map.of(cell, (Long) c[4])),
                (Integer) c[5] == 1,
                (Integer) c[6] == 0,
                (Integer) c[7] == 1,
                (Integer) c[8] == 1,
                (Integer) c[9] == 1,
                (Integer) c[10]);
        found.merge(new Place((UUID) c[0], (Integer) c[1]), one, RollUpQueries::both);
      }
    }
    return found;
  }

  private static Sums both(Sums one, Sums other) {
    one.cells().putAll(other.cells());
    return new Sums(
        one.cells(),
        one.comparable() && other.comparable(),
        one.own() || other.own(),
        one.illustrative() || other.illustrative(),
        one.reported() || other.reported(),
        one.imported() || other.imported(),
        Math.max(one.leaves(), other.leaves()));
  }
}
