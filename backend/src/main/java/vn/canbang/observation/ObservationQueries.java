package vn.canbang.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.OrgScope;

/** Reads single figures and sums of one area. */
@ApplicationScoped
class ObservationQueries {

  private final Session session;

  ObservationQueries(Session session) {
    this.session = session;
  }

  /** One figure in force. */
  record Row(
      UUID areaId,
      String element,
      String disaggregation,
      String period,
      int value,
      ObservationStatus status,
      ObservationSource source,
      boolean illustrative,
      UUID organisationId,
      @Nullable String series,
      @Nullable String reportPeriod,
      @Nullable Integer reportRevision) {

    static Row of(Object[] c) {
      return new Row(
          (UUID) c[0],
          (String) c[1],
          (String) c[2],
          (String) c[3],
          (Integer) c[4],
          ObservationStatus.valueOf((String) c[5]),
          ObservationSource.valueOf((String) c[6]),
          (Boolean) c[7],
          (UUID) c[8],
          (String) c[9],
          (String) c[10],
          (Integer) c[11]);
    }
  }

  /**
   * What to look for; null does not narrow.
   *
   * @param area code borne on the figure's last day by the area itself or one above it
   */
  record Filter(
      @Nullable String element,
      @Nullable String area,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable ObservationStatus status) {}

  private static final String COLUMNS =
      "select o.area_id as area_id, o.element as element, o.disaggregation as disaggregation,"
          + " o.period as period, o.amount as amount, o.status as status, o.source as source,"
          + " o.illustrative as illustrative, o.organisation_id as organisation_id,"
          + " o.series as series, o.report_period as report_period,"
          + " o.report_revision as report_revision, o.period_start as period_start,"
          + " o.period_end as period_end, a.code as area_code, a.valid_from as area_from";

  private static final String ORDER =
      " order by period_start, period_end, area_code, area_from, element, disaggregation desc";

  /** Single figures, and those that were imported by whole years. */
  private static String both(String columns, Filter filter) {
    return columns
        + " from observation o join area a on a.id = o.area_id where o.in_force = true and "
        + where(filter)
        + " union all "
        + columns
        + " from "
        + YearFigures.sql(years(filter))
        + " o join area a on a.id = o.area_id where "
        + where(filter);
  }

  /** The years in which there may be any; what is not in it must not be taken apart. */
  private static String years(Filter filter) {
    return "1 = 1"
        + (filter.element() == null ? "" : " and y.element = :element")
        + (filter.area() == null
            ? ""
            : " and y.area_id in (select c.descendant_id from area_closure c"
                + " join area u on u.id = c.ancestor_id where u.code = :area)")
        + (filter.from() == null ? "" : " and y.of_year >= :fromYear")
        + (filter.to() == null ? "" : " and y.of_year <= :toYear");
  }

  private static String where(Filter filter) {
    return Visibility.SQL
        + (filter.element() == null ? "" : " and o.element = :element")
        + (filter.area() == null
            ? ""
            : " and exists (select 1 from area_closure c join area u on u.id = c.ancestor_id"
                + " where c.descendant_id = o.area_id and u.code = :area"
                + " and c.valid_from <= o.period_end and c.valid_to > o.period_end)")
        + (filter.from() == null ? "" : " and o.period_start >= :fromDay")
        + (filter.to() == null ? "" : " and o.period_end <= :toDay")
        + (filter.status() == null ? "" : " and o.status = :status");
  }

  private static Map<String, Object> parameters(OrgScope scope, Filter filter) {
    Map<String, Object> parameters = new HashMap<>(scope.parameters());
    if (filter.element() != null) {
      parameters.put("element", filter.element());
    }
    if (filter.area() != null) {
      parameters.put("area", filter.area());
    }
    if (filter.from() != null) {
      parameters.put("fromDay", filter.from());
      parameters.put("fromYear", filter.from().getYear());
    }
    if (filter.to() != null) {
      parameters.put("toDay", filter.to());
      parameters.put("toYear", filter.to().getYear());
    }
    if (filter.status() != null) {
      parameters.put("status", filter.status().name());
    }
    return parameters;
  }

  List<Row> find(OrgScope scope, Filter filter, PageRequest page) {
    NativeQuery<Object[]> query =
        session
            .createNativeQuery(both(COLUMNS, filter) + ORDER, Object[].class)
            .addScalar("area_id", UUID.class)
            .addScalar("element", String.class)
            .addScalar("disaggregation", String.class)
            .addScalar("period", String.class)
            .addScalar("amount", Integer.class)
            .addScalar("status", String.class)
            .addScalar("source", String.class)
            .addScalar("illustrative", Boolean.class)
            .addScalar("organisation_id", UUID.class)
            .addScalar("series", String.class)
            .addScalar("report_period", String.class)
            .addScalar("report_revision", Integer.class);
    Parameters.bind(query, parameters(scope, filter));
    return query
        .setFirstResult(page.offset())
        .setMaxResults(page.fetchSize())
        .getResultList()
        .stream()
        .map(Row::of)
        .toList();
  }

  long count(OrgScope scope, Filter filter) {
    NativeQuery<Long> query =
        session
            .createNativeQuery(
                "select count(*) as figures from (" + both("select 1 as one", filter) + ") f",
                Long.class)
            .addScalar("figures", Long.class);
    Parameters.bind(query, parameters(scope, filter));
    return query.getSingleResult();
  }
}
