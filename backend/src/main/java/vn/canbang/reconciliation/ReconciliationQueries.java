package vn.canbang.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.ReportingPeriod;

/** Lists sessions with how far they are. */
@ApplicationScoped
class ReconciliationQueries {

  private static final String FIGURES =
      "(select count(*) from reconciliation_figure f join reconciliation_line l on l.id = f.line_id"
          + " where l.reconciliation_id = r.id)";

  private static final String LISTED =
      """
      select r.id, a.code, a.full_name, r.period, r.state, r.standing_office_id,
        (select count(*) from reconciliation_line l where l.reconciliation_id = r.id
          and exists (select 1 from reconciliation_figure x
            join reconciliation_figure y on y.line_id = x.line_id and y.amount > x.amount
            where x.line_id = l.id)) as differing,
        (select count(*) from reconciliation_line l where l.reconciliation_id = r.id)
        * (select count(*) from reconciliation_participant p where p.reconciliation_id = r.id)
        - %s as missing
      from reconciliation r join area a on a.id = r.area_id
      """
          .formatted(FIGURES);

  private static final String SEEN =
      " where ("
          + OrgScope.withinSql("r.standing_office_id")
          + " or exists (select 1 from reconciliation_participant p"
          + " where p.reconciliation_id = r.id and "
          + OrgScope.withinSql("p.organisation_id")
          // The committee that has its standing office lead sessions follows them.
          + ") or exists (select 1 from organisation_episode c"
          + " where c.standing_office_id = r.standing_office_id"
          + " and c.valid_from <= :scopeOn and c.valid_to > :scopeOn and "
          + OrgScope.withinSql("c.organisation_id")
          + "))";

  private final Session session;

  ReconciliationQueries(Session session) {
    this.session = session;
  }

  /** Which are looked for; null for all. */
  record Filter(@Nullable Integer year, @Nullable ReconciliationState state) {}

  /** A session without the names of who keeps it and of what it is about. */
  record Row(
      UUID id,
      Ref area,
      ReportingPeriod period,
      ReconciliationState state,
      UUID standingOffice,
      int differing,
      int missing) {}

  /** A session that the caller sees. */
  Optional<Reconciliation> find(OrgScope scope, UUID id) {
    NativeQuery<Reconciliation> query =
        session.createNativeQuery(
            "select r.* from reconciliation r" + SEEN + " and r.id = :id", Reconciliation.class);
    scope.parameters().forEach(query::setParameter);
    return query.setParameter("id", id).uniqueResultOptional();
  }

  /** The latest periods first, with one row more. */
  List<Row> page(OrgScope scope, Filter filter, PageRequest page) {
    Map<String, Object> parameters = new HashMap<>(scope.parameters());
    NativeQuery<Object[]> query =
        session
            .createNativeQuery(
                LISTED
                    + SEEN
                    + wanted(filter, parameters)
                    + " order by r.period_end desc, a.sort_key, r.id",
                Object[].class)
            .addScalar("id", UUID.class)
            .addScalar("code", String.class)
            .addScalar("full_name", String.class)
            .addScalar("period", String.class)
            .addScalar("state", String.class)
            .addScalar("standing_office_id", UUID.class)
            .addScalar("differing", Integer.class)
            .addScalar("missing", Integer.class);
    parameters.forEach(query::setParameter);
    return query
        .setFirstResult(page.offset())
        .setMaxResults(page.fetchSize())
        .getResultList()
        .stream()
        .map(
            c ->
                new Row(
                    (UUID) c[0],
                    new Ref((String) c[1], (String) c[2]),
                    ReportingPeriod.parse((String) c[3]),
                    ReconciliationState.valueOf((String) c[4]),
                    (UUID) c[5],
                    (Integer) c[6],
                    (Integer) c[7]))
        .toList();
  }

  long count(OrgScope scope, Filter filter) {
    Map<String, Object> parameters = new HashMap<>(scope.parameters());
    NativeQuery<Long> query =
        session
            .createNativeQuery(
                "select count(*) as n from reconciliation r" + SEEN + wanted(filter, parameters),
                Long.class)
            .addScalar("n", Long.class);
    parameters.forEach(query::setParameter);
    return query.getSingleResult();
  }

  private static String wanted(Filter filter, Map<String, Object> parameters) {
    StringBuilder sql = new StringBuilder();
    Integer year = filter.year();
    if (year != null) {
      sql.append(" and r.period_start <= :yearEnd and r.period_end >= :yearStart");
      parameters.put("yearStart", LocalDate.of(year, 1, 1));
      parameters.put("yearEnd", LocalDate.of(year, 12, 31));
    }
    ReconciliationState state = filter.state();
    if (state != null) {
      sql.append(" and r.state = :state");
      parameters.put("state", state.name());
    }
    return sql.toString();
  }

  /** Codes of data elements by session, in order; the sessions were found before. */
  Map<UUID, List<String>> elements(OrgScope scope, Collection<UUID> sessions) {
    Map<UUID, List<String>> found = new LinkedHashMap<>();
    if (sessions.isEmpty()) {
      return found;
    }
    session
        .createNativeQuery(
            "select e.reconciliation_id, e.element from reconciliation_element e"
                + " where e.reconciliation_id in (:sessions) order by e.position",
            Object[].class)
        .addScalar("reconciliation_id", UUID.class)
        .addScalar("element", String.class)
        .setParameterList("sessions", sessions)
        .getResultList()
        .forEach(
            c -> found.computeIfAbsent((UUID) c[0], id -> new ArrayList<>()).add((String) c[1]));
    return found;
  }

  /** Whether another session is about one of these elements. */
  boolean taken(OrgScope scope, UUID areaId, ReportingPeriod period, Collection<String> elements) {
    return session
            .createNativeQuery(
                "select count(*) as n from reconciliation_element e where e.area_id = :area"
                    + " and e.period = :period and e.element in (:elements)",
                Long.class)
            .addScalar("n", Long.class)
            .setParameter("area", areaId)
            .setParameter("period", period.code())
            .setParameterList("elements", elements)
            .getSingleResult()
        > 0;
  }
}
