package vn.canbang.observation.origin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.CellKey;
import vn.canbang.observation.ObservationSource;
import vn.canbang.observation.ObservationStatus;
import vn.canbang.observation.Parameters;
import vn.canbang.observation.Visibility;
import vn.canbang.observation.Window;
import vn.canbang.observation.YearFigures;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.OrgScope;

/** Reads single figures with what they replaced. */
@ApplicationScoped
class FigureOriginQueries {

  private static final String SINGLE =
      """
      from observation o join area a on a.id = o.area_id
      left join tally_import i on i.id = o.import_id
      where o.element = :element and o.disaggregation = :part and o.in_force = true
       and o.status in ('ACCEPTED', 'AGREED')\
      """;

  private static final String OF_YEARS =
      " from "
          + YearFigures.sql(
              "y.element = :element and y.disaggregation = :part"
                  + " and y.of_year >= :fromYear and y.of_year <= :toYear")
          + " o join area a on a.id = o.area_id join tally_import i on i.id = o.import_id where 1 = 1";

  private static final String WHICH =
      """
       and o.period_start >= :fromDay and o.period_end <= :toDay
       and exists (select 1 from area_lineage m
                   join area_closure c on c.descendant_id = m.became_id and c.ancestor_id = :area
                    and c.valid_from <= :mapOn and c.valid_to > :mapOn
                   where m.area_id = o.area_id and m.valid_from <= :mapOn and m.valid_to > :mapOn
                    and o.period_end >= m.figure_from and o.period_end < m.figure_to)
       and\
      """
          + " "
          + Visibility.SQL;

  /** Whether an agreed figure of a longer period within the window stands for this one. */
  private static final String OVERTAKEN =
      """
      case when exists (select 1 from observation g
                        where g.area_id = o.area_id and g.element = o.element
                         and g.disaggregation = o.disaggregation and g.id <> o.id
                         and g.source = 'AGREEMENT' and g.in_force = true
                         and g.period_start <= o.period_start and g.period_end >= o.period_end
                         and g.period_start >= :fromDay and g.period_end <= :toDay)
           then 1 else 0 end\
      """;

  private final Session session;

  FigureOriginQueries(Session session) {
    this.session = session;
  }

  record Row(
      UUID areaId,
      String period,
      int value,
      boolean counts,
      ObservationStatus status,
      ObservationSource source,
      boolean illustrative,
      UUID organisationId,
      @Nullable String series,
      @Nullable String reportPeriod,
      @Nullable Integer revision,
      @Nullable UUID agreementId,
      Instant recordedAt,
      @Nullable OriginImport broughtBy) {}

  /** An agreed figure makes single ones of the whole years that it stands before. */
  private static final String FIGURES =
      columns(OVERTAKEN) + SINGLE + WHICH + " union all " + columns("0") + OF_YEARS + WHICH;

  private static String columns(String overtaken) {
    return "select o.area_id as area_id, o.period as period, o.amount as amount, "
        + overtaken
        + """
           as overtaken, o.status as status, o.source as source,
          o.illustrative as illustrative, o.organisation_id as organisation_id,
          o.series as series, o.report_period as report_period,
          o.report_revision as report_revision, o.agreement_id as agreement_id,
          o.recorded_at as recorded_at, i.id as import_id, i.name as import_name,
          i.recorded_at as imported_at, o.period_start as period_start,
          o.period_end as period_end, a.sort_key as sort_key, a.code as area_code
          """;
  }

  private static Map<String, Object> parameters(
      OrgScope scope, UUID areaId, Window window, CellKey cell) {
    Map<String, Object> parameters = new HashMap<>(scope.parameters());
    parameters.put("area", areaId);
    parameters.put("element", cell.element());
    parameters.put("part", cell.disaggregation());
    parameters.put("fromDay", window.from());
    parameters.put("toDay", window.to());
    parameters.put("mapOn", window.mapOn());
    parameters.put("fromYear", window.from().getYear());
    parameters.put("toYear", window.to().getYear());
    return parameters;
  }

  List<Row> find(OrgScope scope, UUID areaId, Window window, CellKey cell, PageRequest page) {
    NativeQuery<Object[]> query =
        session
            .createNativeQuery(
                FIGURES + " order by period_start, period_end desc, sort_key, area_code, area_id",
                Object[].class)
            .addScalar("area_id", UUID.class)
            .addScalar("period", String.class)
            .addScalar("amount", Integer.class)
            .addScalar("overtaken", Integer.class)
            .addScalar("status", String.class)
            .addScalar("source", String.class)
            .addScalar("illustrative", Boolean.class)
            .addScalar("organisation_id", UUID.class)
            .addScalar("series", String.class)
            .addScalar("report_period", String.class)
            .addScalar("report_revision", Integer.class)
            .addScalar("agreement_id", UUID.class)
            .addScalar("recorded_at", Instant.class)
            .addScalar("import_id", UUID.class)
            .addScalar("import_name", String.class)
            .addScalar("imported_at", Instant.class);
    Parameters.bind(query, parameters(scope, areaId, window, cell));
    return query
        .setFirstResult(page.offset())
        .setMaxResults(page.fetchSize())
        .getResultStream()
        .map(
            c ->
                new Row(
                    (UUID) c[0],
                    (String) c[1],
                    (Integer) c[2],
                    (Integer) c[3] == 0,
                    ObservationStatus.valueOf((String) c[4]),
                    ObservationSource.valueOf((String) c[5]),
                    (Boolean) c[6],
                    (UUID) c[7],
                    (String) c[8],
                    (String) c[9],
                    (Integer) c[10],
                    (UUID) c[11],
                    (Instant) c[12],
                    c[13] == null
                        ? null
                        : new OriginImport((UUID) c[13], (String) c[14], (Instant) c[15])))
        .toList();
  }

  long count(OrgScope scope, UUID areaId, Window window, CellKey cell) {
    NativeQuery<Long> query =
        session
            .createNativeQuery("select count(*) as figures from (" + FIGURES + ") f", Long.class)
            .addScalar("figures", Long.class);
    Parameters.bind(query, parameters(scope, areaId, window, cell));
    return query.getSingleResult();
  }

  /** The place of a figure: an area and a period. */
  record Place(UUID areaId, String period) {}

  private static final String FILES =
      """
      select r.area_id as area_id, r.period as period, r.organisation_id as organisation_id,
             i.id as id, i.file_name as file_name, i.applied_at as applied_at
      from observation_import_row r
      join observation_import i on i.id = r.import_id and i.applied_at is not null
      where r.element = :element and r.disaggregation = :part and r.fate in ('NEW', 'CHANGES')
       and r.area_id in (:areas) and r.period in (:periods)
      order by i.applied_at
      """;

  /** Whose imported figure stands in a place. */
  record Imported(Place place, UUID organisationId) {}

  /** The last file that brought a figure, by its place. */
  Map<Imported, OriginImport> files(
      CellKey cell, Collection<UUID> areas, Collection<String> periods) {
    if (areas.isEmpty()) {
      return Map.of();
    }
    Map<Imported, OriginImport> last = new HashMap<>();
    session
        .createNativeQuery(FILES, Object[].class)
        .addScalar("area_id", UUID.class)
        .addScalar("period", String.class)
        .addScalar("organisation_id", UUID.class)
        .addScalar("id", UUID.class)
        .addScalar("file_name", String.class)
        .addScalar("applied_at", Instant.class)
        .setParameter("element", cell.element())
        .setParameter("part", cell.disaggregation())
        .setParameterList("areas", areas)
        .setParameterList("periods", periods)
        .getResultList()
        .forEach(
            c ->
                last.put(
                    new Imported(new Place((UUID) c[0], (String) c[1]), (UUID) c[2]),
                    new OriginImport((UUID) c[3], (String) c[4], (Instant) c[5])));
    return last;
  }

  private static final String BEFORE =
      """
      select h.area_id as area_id, h.period as period, h.amount as amount, h.status as status,
             h.source as source, h.report_revision as report_revision,
             h.recorded_at as recorded_at, h.superseded_at as superseded_at
      from observation_history h
      where h.element = :element and h.disaggregation = :part
       and h.area_id in (:areas) and h.period in (:periods)
      union all
      select o.area_id, o.period, o.amount, o.status, o.source, o.report_revision, o.recorded_at,
             cast(null as timestamp(6) with time zone)
      from observation o
      where o.element = :element and o.disaggregation = :part and o.in_force = false
       and o.area_id in (:areas) and o.period in (:periods) and\
      """
          + " "
          + Visibility.SQL
          + " order by recorded_at desc";

  /** What stood in these places, and what stands there without counting; newest first. */
  Map<Place, List<OriginPast>> before(
      OrgScope scope, CellKey cell, Collection<UUID> areas, Collection<String> periods) {
    if (areas.isEmpty()) {
      return Map.of();
    }
    NativeQuery<Object[]> query =
        session
            .createNativeQuery(BEFORE, Object[].class)
            .addScalar("area_id", UUID.class)
            .addScalar("period", String.class)
            .addScalar("amount", Integer.class)
            .addScalar("status", String.class)
            .addScalar("source", String.class)
            .addScalar("report_revision", Integer.class)
            .addScalar("recorded_at", Instant.class)
            .addScalar("superseded_at", Instant.class);
    Map<String, Object> parameters = new HashMap<>(scope.parameters());
    parameters.put("element", cell.element());
    parameters.put("part", cell.disaggregation());
    parameters.put("areas", areas);
    parameters.put("periods", periods);
    Parameters.bind(query, parameters);
    return query
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                c -> new Place((UUID) c[0], (String) c[1]),
                Collectors.mapping(
                    c ->
                        new OriginPast(
                            (Integer) c[2],
                            ObservationStatus.valueOf((String) c[3]),
                            ObservationSource.valueOf((String) c[4]),
                            (Integer) c[5],
                            (Instant) c[6],
                            (Instant) c[7]),
                    Collectors.toList())));
  }
}
