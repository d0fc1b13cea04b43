package vn.canbang.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;

/**
 * How many of an area's units have figures: those directly below it on the map; where it has none,
 * those of its own level that it consisted of at the window's end.
 */
@ApplicationScoped
class CoverageQueries {

  private static final String EXPECTED_BELOW =
      """
      select k.ancestor_id as area_id, d.map_on as map_on, count(*) as units,
             min(a.level) as unit_level
      from %s as d (map_on)
      join area_closure k on k.ancestor_id in (:areas) and k.depth = 1
       and k.valid_from <= d.map_on and k.valid_to > d.map_on
      join area a on a.id = k.descendant_id and a.level <= 3
      group by k.ancestor_id, d.map_on
      """;

  private static final String RECEIVED_BELOW =
      """
      select k.ancestor_id as area_id, w.slot as slot, count(distinct k.descendant_id) as units
      from %s as w (slot, from_day, to_day, map_on)
      join area_closure k on k.ancestor_id in (:areas) and k.depth = 1
       and k.valid_from <= w.map_on and k.valid_to > w.map_on
      join area_closure c on c.ancestor_id = k.descendant_id
       and c.valid_from <= w.map_on and c.valid_to > w.map_on
      join area_lineage m on m.became_id = c.descendant_id
       and m.valid_from <= w.map_on and m.valid_to > w.map_on
       and (m.known = true or m.area_id = m.became_id)
      join observation o on o.area_id = m.area_id
       and o.period_end >= m.figure_from and o.period_end < m.figure_to and %s
      group by k.ancestor_id, w.slot
      """;

  /** Units of an area's own level whose figures are found in it on the map. */
  private static final String MAKERS =
      """
      from %s as w (slot, from_day, to_day, map_on)
      join area_lineage m on m.became_id in (:areas) and m.known = true
       and m.valid_from <= w.map_on and m.valid_to > w.map_on
      join area b on b.id = m.became_id
      join area x on x.id = m.area_id and x.level = b.level
      """;

  private static final String EXPECTED_WITHIN =
      "select m.became_id as area_id, w.slot as slot, count(distinct m.area_id) as units "
          + MAKERS
          + " where m.figure_from <= w.to_day and m.figure_to > w.to_day"
          + " group by m.became_id, w.slot";

  private static final String RECEIVED_WITHIN =
      "select m.became_id as area_id, w.slot as slot, count(distinct m.area_id) as units "
          + MAKERS
          + """
             join observation o on o.area_id = m.area_id
              and o.period_end >= m.figure_from and o.period_end < m.figure_to and %s
            group by m.became_id, w.slot
            """;

  private final Session session;

  CoverageQueries(Session session) {
    this.session = session;
  }

  /** An area in a window, by its index. */
  record Place(UUID areaId, int window) {}

  private record MapOfArea(UUID areaId, LocalDate on) {}

  private record Below(int units, int level) {}

  /**
   * @param expected null where an area has no units to be counted and answers for itself
   */
  record Coverage(int received, @Nullable Integer expected, int unitLevel) {}

  Map<Place, Coverage> of(
      List<AreaRef> areas, List<Window> windows, Map<String, Object> parameters) {
    Map<MapOfArea, Below> below = below(windows, areas);
    String spans = RollUpSql.spans(windows);
    boolean counted = parameters.containsKey("elements");
    Map<Place, Integer> received =
        counted && !below.isEmpty()
            ? units(RECEIVED_BELOW.formatted(spans, RollUpSql.FIGURES), parameters)
            : Map.of();
    Set<UUID> leaves = ofOtherDays(areas, windows, below);
    Map<Place, Integer> makers = Map.of();
    Map<Place, Integer> madeOf = Map.of();
    if (counted && !leaves.isEmpty()) {
      Map<String, Object> ofLeaves = new HashMap<>(parameters);
      ofLeaves.put("areas", leaves);
      makers = units(EXPECTED_WITHIN.formatted(spans), Map.of("areas", leaves));
      madeOf = units(RECEIVED_WITHIN.formatted(spans, RollUpSql.FIGURES), ofLeaves);
    }
    Map<Place, Coverage> found = new HashMap<>();
    for (AreaRef area : areas) {
      for (int i = 0; i < windows.size(); i++) {
        Place place = new Place(area.id(), i);
        Below units = below.get(new MapOfArea(area.id(), windows.get(i).mapOn()));
        found.put(
            place,
            units == null
                ? new Coverage(
                    madeOf.getOrDefault(place, 0), several(makers.get(place)), area.level())
                : new Coverage(received.getOrDefault(place, 0), units.units(), units.level()));
      }
    }
    return found;
  }

  private static @Nullable Integer several(@Nullable Integer units) {
    return units == null || units < 2 ? null : units;
  }

  /** Areas with nothing below that are asked about days on which they did not exist. */
  private static Set<UUID> ofOtherDays(
      List<AreaRef> areas, List<Window> windows, Map<MapOfArea, Below> below) {
    Set<UUID> found = new HashSet<>();
    for (AreaRef area : areas) {
      for (Window window : windows) {
        if (!below.containsKey(new MapOfArea(area.id(), window.mapOn()))
            && (window.to().isBefore(area.validFrom()) || !window.to().isBefore(area.validTo()))) {
          found.add(area.id());
        }
      }
    }
    return found;
  }

  private Map<MapOfArea, Below> below(List<Window> windows, List<AreaRef> areas) {
    NativeQuery<Object[]> query =
        session
            .createNativeQuery(EXPECTED_BELOW.formatted(RollUpSql.days(windows)), Object[].class)
            .addScalar("area_id", UUID.class)
            .addScalar("map_on", LocalDate.class)
            .addScalar("units", Integer.class)
            .addScalar("unit_level", Integer.class);
    Parameters.bind(
        query, Map.of("areas", areas.stream().map(AreaRef::id).collect(Collectors.toSet())));
    Map<MapOfArea, Below> found = new HashMap<>();
    for (Object[] c : query.getResultList()) {
      found.put(
          new MapOfArea((UUID) c[0], (LocalDate) c[1]), new Below((Integer) c[2], (Integer) c[3]));
    }
    return found;
  }

  private Map<Place, Integer> units(String sql, Map<String, Object> parameters) {
    NativeQuery<Object[]> query =
        session
            .createNativeQuery(sql, Object[].class)
            .addScalar("area_id", UUID.class)
            .addScalar("slot", Integer.class)
            .addScalar("units", Integer.class);
    Parameters.bind(query, parameters);
    Map<Place, Integer> found = new HashMap<>();
    for (Object[] c : query.getResultList()) {
      found.put(new Place((UUID) c[0], (Integer) c[1]), (Integer) c[2]);
    }
    return found;
  }
}
