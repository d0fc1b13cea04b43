package vn.canbang.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.delivery.AllocationState;
import vn.canbang.plan.PlanVisibility;
import vn.canbang.plan.document.PlanStatus;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.OrgScope;

/** Finds allotments of the plans that a caller sees. */
@ApplicationScoped
class AllocationQueries {

  private final Session session;

  AllocationQueries(Session session) {
    this.session = session;
  }

  /**
   * Which are looked for.
   *
   * @param units empty for all
   * @param awaiting units that were given some and do not display it yet
   */
  record Filter(
      Collection<UUID> units,
      @Nullable UUID plan,
      @Nullable AllocationState state,
      boolean awaiting) {}

  /** An allotment and the plan it stands in. */
  record Found(UUID id, UUID plan, PlanStatus status, UUID issuer) {}

  /** A part of them with one row more: what was handed out longest ago first. */
  List<Found> page(OrgScope scope, Filter filter, PageRequest page) {
    Map<String, Object> parameters = new HashMap<>();
    String sql =
        "select a.id, p.id as plan_id, p.status, p.issuer_id "
            + wanted(filter, parameters)
            + " order by a.issued_on nulls last, p.search_key, p.id, t.position, o.position,"
            + " a.position, a.id";
    NativeQuery<Object[]> query =
        session
            .createNativeQuery(sql, Object[].class)
            .addScalar("id", UUID.class)
            .addScalar("plan_id", UUID.class)
            .addScalar("status", String.class)
            .addScalar("issuer_id", UUID.class);
    return bind(query, scope, parameters)
        .setFirstResult(page.offset())
        .setMaxResults(page.fetchSize())
        .getResultList()
        .stream()
        .map(
            row ->
                new Found(
                    (UUID) row[0],
                    (UUID) row[1],
                    PlanStatus.valueOf((String) row[2]),
                    (UUID) row[3]))
        .toList();
  }

  long count(OrgScope scope, Filter filter) {
    Map<String, Object> parameters = new HashMap<>();
    NativeQuery<Long> query =
        session
            .createNativeQuery("select count(*) as n " + wanted(filter, parameters), Long.class)
            .addScalar("n", Long.class);
    return bind(query, scope, parameters).getSingleResult();
  }

  /** What a plan no longer has is only there when some of it was handed out. */
  private static String wanted(Filter filter, Map<String, Object> parameters) {
    StringBuilder sql =
        new StringBuilder(
            """
            from activity_output_allocation a
            join activity_output o on o.id = a.output_id
            join activity t on t.id = o.activity_id
            join plan p on p.id = t.plan_id
            where p.status in ('ISSUED', 'CLOSED') and p.amends_id is null
              and (a.issued_on is not null or (t.dropped_in is null and a.withdrawn = false))
              and %s
            """
                .formatted(PlanVisibility.sql("p")));
    if (!filter.units().isEmpty()) {
      sql.append(" and a.organisation_id in (:units)");
      parameters.put("units", filter.units());
    }
    UUID plan = filter.plan();
    if (plan != null) {
      sql.append(" and p.id = :plan");
      parameters.put("plan", plan);
    }
    AllocationState state = filter.state();
    if (state != null) {
      sql.append(
          switch (state) {
            case PLANNED -> " and a.issued_on is null";
            case ISSUED -> " and a.issued_on is not null and a.received_on is null";
            case RECEIVED -> " and a.received_on is not null and a.displayed_on is null";
            case DISPLAYED -> " and a.displayed_on is not null";
          });
    }
    if (filter.awaiting()) {
      sql.append(
          " and a.organisation_id is not null and a.issued_on is not null"
              + " and a.displayed_on is null and a.withdrawn = false and t.dropped_in is null");
    }
    return sql.toString();
  }

  private static <T> NativeQuery<T> bind(
      NativeQuery<T> query, OrgScope scope, Map<String, Object> parameters) {
    scope.parameters().forEach(query::setParameter);
    parameters.forEach(query::setParameter);
    return query;
  }
}
