package vn.canbang.observation.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.canbang.indicator.CellKey;
import vn.canbang.observation.ObservationSource;
import vn.canbang.observation.ObservationStatus;
import vn.canbang.observation.YearFigures;

/** Reads what is there in the places of imported figures, and above and below them. */
@ApplicationScoped
class StandingFigureQueries {

  private static final String RELATIVES =
      """
       (select c.descendant_id as area_id, c.ancestor_id as other_id, c.valid_from, c.valid_to
       from area_closure c where c.descendant_id in (:areas) and c.depth > 0
       union all
       select c.ancestor_id, c.descendant_id, c.valid_from, c.valid_to
       from area_closure c where c.ancestor_id in (:areas) and c.depth > 0) r\
      """;

  private final Session session;

  StandingFigureQueries(Session session) {
    this.session = session;
  }

  /** A figure that stands in the way, or in the place, of a row. */
  record There(
      UUID areaId,
      CellKey cell,
      String period,
      LocalDate from,
      LocalDate to,
      int value,
      ObservationStatus status,
      ObservationSource source,
      boolean inForce,
      UUID organisationId) {}

  /** Figures of these areas and elements whose periods touch the days, whoever's they are. */
  List<There> there(
      Collection<UUID> areas, Collection<String> elements, LocalDate from, LocalDate to) {
    return session
        .createNativeQuery(
            """
            select o.area_id as area_id, o.element as element,
                   o.disaggregation as disaggregation, o.period as period,
                   o.period_start as period_start, o.period_end as period_end,
                   o.amount as amount, o.status as status, o.source as source,
                   o.in_force as in_force, o.organisation_id as organisation_id
            from observation o
            where o.area_id in (:areas) and o.element in (:elements)
             and o.period_start <= :toDay and o.period_end >= :fromDay
            union all
            select o.area_id, o.element, o.disaggregation, o.period, o.period_start,
                   o.period_end, o.amount, o.status, o.source, true, o.organisation_id
            from\
            """
                + " "
                + YearFigures.sql(
                    "y.area_id in (:areas) and y.element in (:elements)"
                        + " and y.of_year >= :fromYear and y.of_year <= :toYear")
                + " o where o.period_start <= :toDay and o.period_end >= :fromDay",
            Object[].class)
        .addScalar("area_id", UUID.class)
        .addScalar("element", String.class)
        .addScalar("disaggregation", String.class)
        .addScalar("period", String.class)
        .addScalar("period_start", LocalDate.class)
        .addScalar("period_end", LocalDate.class)
        .addScalar("amount", Integer.class)
        .addScalar("status", String.class)
        .addScalar("source", String.class)
        .addScalar("in_force", Boolean.class)
        .addScalar("organisation_id", UUID.class)
        .setParameterList("areas", areas)
        .setParameterList("elements", elements)
        .setParameter("fromDay", from)
        .setParameter("toDay", to)
        .setParameter("fromYear", from.getYear())
        .setParameter("toYear", to.getYear())
        .getResultStream()
        .map(
            c ->
                new There(
                    (UUID) c[0],
                    new CellKey((String) c[1], (String) c[2]),
                    (String) c[3],
                    (LocalDate) c[4],
                    (LocalDate) c[5],
                    (Integer) c[6],
                    ObservationStatus.valueOf((String) c[7]),
                    ObservationSource.valueOf((String) c[8]),
                    (Boolean) c[9],
                    (UUID) c[10]))
        .toList();
  }

  /** A figure of a unit above or below. */
  record Relative(UUID areaId, String element, LocalDate from, LocalDate to) {}

  /** Figures above or below these areas: beside them things would be counted twice. */
  List<Relative> relatives(
      Collection<UUID> areas, Collection<String> elements, LocalDate from, LocalDate to) {
    return session
        .createNativeQuery(
            """
            select distinct r.area_id as area_id, o.element as element,
                   o.period_start as from_day, o.period_end as to_day
            from\
            """
                + RELATIVES
                + """
                 join observation o on o.area_id = r.other_id and o.element in (:elements)
                 and o.source <> 'AGREEMENT'
                 and o.period_end >= r.valid_from and o.period_end < r.valid_to
                where o.period_start <= :toDay and o.period_end >= :fromDay
                union
                select r.area_id, y.element, cast(cast(y.of_year as varchar(4)) || '-01-01' as date),
                       cast(cast(y.of_year as varchar(4)) || '-12-31' as date)
                from\
                """
                + RELATIVES
                + """
                 join tally y on y.area_id = r.other_id and y.element in (:elements)
                 and y.of_year >= :fromYear and y.of_year <= :toYear
                join tally_import i on i.id = y.import_id
                """,
            Object[].class)
        .addScalar("area_id", UUID.class)
        .addScalar("element", String.class)
        .addScalar("from_day", LocalDate.class)
        .addScalar("to_day", LocalDate.class)
        .setParameterList("areas", areas)
        .setParameterList("elements", elements)
        .setParameter("fromDay", from)
        .setParameter("toDay", to)
        .setParameter("fromYear", from.getYear())
        .setParameter("toYear", to.getYear())
        .getResultStream()
        .map(c -> new Relative((UUID) c[0], (String) c[1], (LocalDate) c[2], (LocalDate) c[3]))
        .toList();
  }
}
