package vn.canbang.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** Reads names and numbers of activities by SQL. */
@ApplicationScoped
class ActivityQueries {

  private final EntityManager entities;

  ActivityQueries(EntityManager entities) {
    this.entities = entities;
  }

  List<ActivityRef> ofPlan(UUID planId) {
    return refs(
        entities
            .createNativeQuery(
                """
                select a.id, a.code, a.title, a.declared
                from activity a
                where a.plan_id = :plan and a.dropped_in is null
                order by a.position
                """,
                Tuple.class)
            .setParameter("plan", planId));
  }

  List<ActivityRef> byIds(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return refs(
        entities
            .createNativeQuery(
                "select a.id, a.code, a.title, a.declared from activity a where a.id in (:ids)",
                Tuple.class)
            .setParameter("ids", ids));
  }

  private List<ActivityRef> refs(Query query) {
    query
        .unwrap(NativeQuery.class)
        .addScalar("id", UUID.class)
        .addScalar("code", String.class)
        .addScalar("title", String.class)
        .addScalar("declared", Boolean.class);
    return rows(query).stream()
        .map(
            row ->
                new ActivityRef(
                    row.get("id", UUID.class),
                    row.get("code", String.class),
                    row.get("title", String.class),
                    row.get("declared", Boolean.class)))
        .toList();
  }

  /** How many activities each plan lists as such. */
  Map<UUID, Integer> declaredByPlan(Collection<UUID> planIds) {
    Map<UUID, Integer> counts = new HashMap<>();
    Query query =
        entities
            .createNativeQuery(
                """
                select a.plan_id, count(*) as declared
                from activity a
                where a.plan_id in (:plans) and a.declared = true and a.dropped_in is null
                group by a.plan_id
                """,
                Tuple.class)
            .setParameter("plans", planIds);
    query
        .unwrap(NativeQuery.class)
        .addScalar("plan_id", UUID.class)
        .addScalar("declared", Long.class);
    for (Tuple row : rows(query)) {
      counts.put(row.get("plan_id", UUID.class), row.get("declared", Long.class).intValue());
    }
    return counts;
  }

  @SuppressWarnings("unchecked") // The result class was given when the query was made.
  private static List<Tuple> rows(Query query) {
    return query.getResultList();
  }
}
