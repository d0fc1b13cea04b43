package vn.canbang.area.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import vn.canbang.area.AreaRef;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.time.Dates;

/** Reads the changes of an area's territory out of the lineage. */
@ApplicationScoped
class TerritoryQueries implements Territories {

  private static final String UNITS =
      """
      select a.id as id, a.code as code, a.level as level, a.full_name as full_name,
             m.figure_from as from_day, m.figure_to as to_day,
             case when count(*) = max(m.parts) then 1 else 0 end as whole
      from area_closure c
      join area_lineage m on m.became_id = c.descendant_id and m.known = true
       and m.valid_from <= :mapOn and m.valid_to > :mapOn
       and m.figure_from <= :untilDay and m.figure_to > :afterDay
      join area a on a.id = m.area_id
      where c.ancestor_id = :area and c.depth <= :depth
        and c.valid_from <= :mapOn and c.valid_to > :mapOn
      group by a.id, a.code, a.level, a.full_name, m.figure_from, m.figure_to
      order by a.code, m.figure_from
      """;

  /** Provinces and communes are traced as such, districts by their communes as well. */
  private static final int DISTRICT = 2;

  private final Session session;

  TerritoryQueries(Session session) {
    this.session = session;
  }

  /**
   * @param whole whether all of it lies in the area
   */
  private record Unit(UUID id, Ref ref, int level, LocalDate from, LocalDate to, boolean whole) {

    boolean on(LocalDate day) {
      return !day.isBefore(from) && day.isBefore(to);
    }
  }

  @Override
  public List<TerritoryChange> changes(
      AreaRef area, LocalDate mapOn, LocalDate after, LocalDate until) {
    List<Unit> units = units(area, mapOn, after, until);
    TreeSet<LocalDate> days = new TreeSet<>();
    units.stream()
        .flatMap(unit -> Stream.of(unit.from(), unit.to()))
        .filter(day -> day.isAfter(after) && !day.isAfter(until))
        .forEach(days::add);
    if (days.isEmpty()) {
      return List.of();
    }
    LocalDate lastDistricts = endOfDistricts();
    List<TerritoryChange> changes = new ArrayList<>();
    for (LocalDate day : days) {
      change(
              day,
              on(units, day.minusDays(1), area.level()),
              on(units, day, area.level()),
              day.isEqual(lastDistricts))
          .ifPresent(changes::add);
    }
    return changes;
  }

  /** Units of the area's own level, or where there are none those that stand for it. */
  private static List<Unit> on(List<Unit> units, LocalDate day, int level) {
    List<Unit> then = units.stream().filter(unit -> unit.on(day)).toList();
    return then.stream().anyMatch(unit -> unit.level() == level)
        ? then.stream().filter(unit -> unit.level() == level).toList()
        : then;
  }

  private static Optional<TerritoryChange> change(
      LocalDate day, List<Unit> before, List<Unit> after, boolean reform) {
    List<Unit> old = without(before, after);
    List<Unit> made = without(after, before);
    if (old.isEmpty() || made.isEmpty()) {
      return Optional.empty();
    }
    boolean whole = Stream.concat(old.stream(), made.stream()).allMatch(Unit::whole);
    boolean sameLevel = old.getFirst().level() == made.getFirst().level();
    if (old.size() == made.size() && whole && sameLevel) {
      // Another name or type, the same land.
      return Optional.empty();
    }
    boolean divided =
        old.size() == made.size() ? !old.stream().allMatch(Unit::whole) : old.size() < made.size();
    return Optional.of(
        new TerritoryChange(
            day,
            reform ? MapBreakKind.REFORM : divided ? MapBreakKind.SPLIT : MapBreakKind.MERGE,
            refs(old),
            refs(made),
            !whole));
  }

  private static List<Unit> without(List<Unit> units, List<Unit> others) {
    List<UUID> ids = others.stream().map(Unit::id).toList();
    return units.stream().filter(unit -> !ids.contains(unit.id())).toList();
  }

  private static List<Ref> refs(List<Unit> units) {
    return units.stream().map(Unit::ref).toList();
  }

  private List<Unit> units(AreaRef area, LocalDate mapOn, LocalDate after, LocalDate until) {
    return session
        .createNativeQuery(UNITS, Object[].class)
        .addScalar("id", UUID.class)
        .addScalar("code", String.class)
        .addScalar("level", Integer.class)
        .addScalar("full_name", String.class)
        .addScalar("from_day", LocalDate.class)
        .addScalar("to_day", LocalDate.class)
        .addScalar("whole", Integer.class)
        .setParameter("area", area.id())
        .setParameter("depth", area.level() == DISTRICT ? 1 : 0)
        .setParameter("mapOn", mapOn)
        .setParameter("afterDay", after)
        .setParameter("untilDay", until)
        .getResultStream()
        .map(
            c ->
                new Unit(
                    (UUID) c[0],
                    new Ref((String) c[1], (String) c[3]),
                    (Integer) c[2],
                    (LocalDate) c[4],
                    (LocalDate) c[5],
                    (Integer) c[6] == 1))
        .toList();
  }

  /** The day from which there are no districts. */
  private LocalDate endOfDistricts() {
    LocalDate end =
        session
            .createNativeQuery("select max(valid_to) from area where level = 2", LocalDate.class)
            .getSingleResult();
    return end == null ? Dates.OPEN_END : end;
  }
}
