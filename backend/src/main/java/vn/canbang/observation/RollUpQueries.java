package vn.canbang.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.indicator.CellKey;
import vn.canbang.shared.security.OrgScope;

/**
 * Sums counts of areas over windows, in three statements whatever the number of areas and windows.
 *
 * <p>A figure hangs on the episode of its area that was valid on the figure's last day. On the map
 * of a window's day it counts for every area that holds all that the episode has become since. What
 * was divided across an area's border cannot be had on that map; the sums are then not comparable.
 */
@ApplicationScoped
class RollUpQueries {

  /** Each episode below an area on a day, and whether the area holds all that it became. */
  private static final String LEAVES =
      """
      (select d.map_on, c.ancestor_id, m.area_id,
              case when count(*) = max(m.parts) then 1 else 0 end as whole,
              min(case when m.lies_within then c.depth + 1 else c.depth end) as depth
       from %s as d (map_on)
       join area_closure c on c.ancestor_id in (:areas)
        and c.valid_from <= d.map_on and c.valid_to > d.map_on
       join area_lineage m on m.became_id = c.descendant_id
        and m.valid_from <= d.map_on and m.valid_to > d.map_on
       group by d.map_on, c.ancestor_id, m.area_id)
      """;

  private static final String FIGURES =
      """
       o.period_start >= w.from_day and o.period_end <= w.to_day
        and o.in_force = true and o.status in ('ACCEPTED', 'AGREED') and o.element in (:elements)
        and\
      """
          + " "
          + Visibility.SQL;

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
      join observation o on o.area_id = l.area_id and %s
      group by l.ancestor_id, w.slot, o.element, o.disaggregation
      """;

  private static final String RECEIVED =
      """
      select k.ancestor_id as area_id, w.slot as slot,
             count(distinct k.descendant_id) as received
      from %s as w (slot, from_day, to_day, map_on)
      join area_closure k on k.ancestor_id in (:areas) and k.depth = 1
       and k.valid_from <= w.map_on and k.valid_to > w.map_on
      join area_closure c on c.ancestor_id = k.descendant_id
       and c.valid_from <= w.map_on and c.valid_to > w.map_on
      join area_lineage m on m.became_id = c.descendant_id
       and m.valid_from <= w.map_on and m.valid_to > w.map_on
      join observation o on o.area_id = m.area_id and %s
      group by k.ancestor_id, w.slot
      """;

  private static final String EXPECTED =
      """
      select k.ancestor_id as area_id, d.map_on as map_on, count(*) as units, min(a.level) as unit_level
      from %s as d (map_on)
      join area_closure k on k.ancestor_id in (:areas) and k.depth = 1
       and k.valid_from <= d.map_on and k.valid_to > d.map_on
      join area a on a.id = k.descendant_id
      group by k.ancestor_id, d.map_on
      """;

  private final Session session;

  RollUpQueries(Session session) {
    this.session = session;
  }

  private record Place(UUID areaId, int window) {}

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

  private record MapOfArea(UUID areaId, LocalDate on) {}

  private record Units(int count, int level) {}

  RollUp rollUp(
      OrgScope scope, Collection<AreaRef> areas, List<Window> windows, Set<CellKey> cells) {
    if (areas.isEmpty() || windows.isEmpty()) {
      return new RollUp(
          areas.stream().collect(Collectors.toMap(AreaRef::id, area -> List.<Counts>of())));
    }
    Set<UUID> areaIds = areas.stream().map(AreaRef::id).collect(Collectors.toSet());
    String days = days(windows);
    String spans = spans(windows);
    Map<MapOfArea, Units> expected = expected(days, areaIds);
    Map<Place, Sums> sums = Map.of();
    Map<Place, Integer> received = Map.of();
    if (!cells.isEmpty()) {
      Map<String, Object> parameters = new HashMap<>(scope.parameters());
      parameters.put("areas", areaIds);
      parameters.put("elements", cells.stream().map(CellKey::element).collect(Collectors.toSet()));
      sums = sums(SUMS.formatted(spans, LEAVES.formatted(days), FIGURES), parameters, cells);
      received = received(RECEIVED.formatted(spans, FIGURES), parameters);
    }
    Map<UUID, List<Counts>> byArea = new HashMap<>();
    for (AreaRef area : areas) {
      List<Counts> counts = new ArrayList<>(windows.size());
      for (int i = 0; i < windows.size(); i++) {
        Place place = new Place(area.id(), i);
        counts.add(
            counts(
                area,
                sums.getOrDefault(place, Sums.NONE),
                received.getOrDefault(place, 0),
                expected.get(new MapOfArea(area.id(), windows.get(i).mapOn()))));
      }
      byArea.put(area.id(), counts);
    }
    return new RollUp(byArea);
  }

  private static Counts counts(AreaRef area, Sums sums, int received, @Nullable Units units) {
    // Without units below, or with a figure of its own, an area answers for itself as a whole.
    boolean itself = units == null || sums.own();
    return new Counts(
        sums.cells(),
        sums.comparable(),
        sums.illustrative(),
        sums.reported(),
        sums.imported(),
        sums.leaves(),
        !itself ? received : sums.cells().isEmpty() ? 0 : 1,
        units == null || itself ? 1 : units.count(),
        units == null || itself ? area.level() : units.level());
  }

  private Map<Place, Sums> sums(String sql, Map<String, Object> parameters, Set<CellKey> cells) {
    NativeQuery<Object[]> query =
        session
            .createNativeQuery(sql, Object[].class)
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
    for (Object[] c : rows(query, parameters)) {
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

  private Map<Place, Integer> received(String sql, Map<String, Object> parameters) {
    NativeQuery<Object[]> query =
        session
            .createNativeQuery(sql, Object[].class)
            .addScalar("area_id", UUID.class)
            .addScalar("slot", Integer.class)
            .addScalar("received", Integer.class);
    Map<Place, Integer> found = new HashMap<>();
    for (Object[] c : rows(query, parameters)) {
      found.put(new Place((UUID) c[0], (Integer) c[1]), (Integer) c[2]);
    }
    return found;
  }

  private Map<MapOfArea, Units> expected(String days, Set<UUID> areaIds) {
    NativeQuery<Object[]> query =
        session
            .createNativeQuery(EXPECTED.formatted(days), Object[].class)
            .addScalar("area_id", UUID.class)
            .addScalar("map_on", LocalDate.class)
            .addScalar("units", Integer.class)
            .addScalar("unit_level", Integer.class);
    Map<MapOfArea, Units> found = new HashMap<>();
    for (Object[] c : rows(query, Map.of("areas", areaIds))) {
      found.put(
          new MapOfArea((UUID) c[0], (LocalDate) c[1]), new Units((Integer) c[2], (Integer) c[3]));
    }
    return found;
  }

  private static List<Object[]> rows(NativeQuery<Object[]> query, Map<String, Object> parameters) {
    Parameters.bind(query, parameters);
    return query.getResultList();
  }

  /** Days and positions are our own, so they may stand in the text; both engines read them so. */
  private static String spans(List<Window> windows) {
    return IntStream.range(0, windows.size())
        .mapToObj(
            i ->
                "(%d, date '%s', date '%s', date '%s')"
                    .formatted(
                        i, windows.get(i).from(), windows.get(i).to(), windows.get(i).mapOn()))
        .collect(Collectors.joining(", ", "(values ", ")"));
  }

  private static String days(List<Window> windows) {
    return windows.stream()
        .map(Window::mapOn)
        .distinct()
        .map("(date '%s')"::formatted)
        .collect(Collectors.joining(", ", "(values ", ")"));
  }
}
