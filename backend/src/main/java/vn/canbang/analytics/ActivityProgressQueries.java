package vn.canbang.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.PlanVisibility;
import vn.canbang.shared.security.OrgScope;

/** Counts occurrences by what they are of: one statement, whatever there is. */
@ApplicationScoped
class ActivityProgressQueries {

  /** More rows than this cannot be looked at. */
  static final int MOST = 2_000;

  private static final String COUNTED =
      """
      select t.key_id as key_id, t.key_code as key_code, t.key_name as key_name,
             sum(case when t.counts = 1 then 1 else 0 end) as planned,
             sum(case when t.counts = 1 and (t.done = 1 or t.to_on <= :on) then 1 else 0 end) as due,
             sum(case when t.counts = 1 then t.done else 0 end) as done,
             sum(case when t.counts = 1 and t.done = 0 and t.to_on < :on then 1 else 0 end)
               as overdue,
             sum(case when t.counts = 1 and t.state = 'POSTPONED' then 1 else 0 end) as postponed,
             sum(case when t.state = 'CANCELLED' then 1 else 0 end) as cancelled,
             sum(case when t.precision_kind = 'OPEN' and t.state <> 'CANCELLED' then 1 else 0 end)
               as goes_on
      from (
        select %s, a.position as place, p.title as plan_title, o.state, o.precision_kind, o.to_on,
               case when o.state = 'DONE' and o.done_to <= :on then 1 else 0 end as done,
               case when o.state <> 'CANCELLED' and o.precision_kind <> 'OPEN' then 1 else 0 end
                 as counts
        from occurrence o
        join plan p on p.id = o.plan_id
        join activity a on a.id = o.activity_id
        join organisation l on l.id = o.lead_id
        left join organisation_episode e
          on e.organisation_id = l.id and e.valid_from <= :on and e.valid_to > :on
        left join area r on r.id = e.area_id
        where %s
      ) t
      group by t.key_id, t.key_code, t.key_name
      order by min(t.plan_title), min(t.place)
      """;

  private final Session session;

  ActivityProgressQueries(Session session) {
    this.session = session;
  }

  /**
   * @param plan null: plans that run on that day
   * @param organisation who leads, with all below it; null: anybody
   */
  List<ActivityProgressRow> of(
      OrgScope scope,
      ProgressBy by,
      LocalDate on,
      @Nullable UUID plan,
      @Nullable UUID organisation) {
    Map<String, Object> parameters = new HashMap<>(scope.parameters());
    parameters.put("on", on);
    StringBuilder where = new StringBuilder(PlanVisibility.sql("p"));
    if (plan == null) {
      where.append(" and p.period_start <= :on and p.period_end >= :on");
    } else {
      where.append(" and p.id = :plan");
      parameters.put("plan", plan);
    }
    if (organisation != null) {
      where.append(
          " and exists (select 1 from organisation_closure c where c.descendant_id = o.lead_id"
              + " and c.ancestor_id = :organisation and c.valid_from <= :on and c.valid_to > :on)");
      parameters.put("organisation", organisation);
    }
    NativeQuery<Object[]> query =
        session
            .createNativeQuery(COUNTED.formatted(key(by), where), Object[].class)
            .addScalar("key_id", UUID.class)
            .addScalar("key_code", String.class)
            .addScalar("key_name", String.class)
            .addScalar("planned", Integer.class)
            .addScalar("due", Integer.class)
            .addScalar("done", Integer.class)
            .addScalar("overdue", Integer.class)
            .addScalar("postponed", Integer.class)
            .addScalar("cancelled", Integer.class)
            .addScalar("goes_on", Integer.class);
    parameters.forEach(query::setParameter);
    return query.setMaxResults(MOST + 1).getResultList().stream()
        .map(ActivityProgressQueries::row)
        .toList();
  }

  private static String key(ProgressBy by) {
    return switch (by) {
      case PLAN ->
          "p.id as key_id, coalesce(p.number_canonical, p.number) as key_code, p.title as key_name";
      case LEAD -> "l.id as key_id, l.code as key_code, coalesce(e.name, l.code) as key_name";
      case AREA -> "r.id as key_id, r.code as key_code, r.full_name as key_name";
      case ACTIVITY -> "a.id as key_id, a.code as key_code, a.title as key_name";
    };
  }

  private static ActivityProgressRow row(Object[] c) {
    return new ActivityProgressRow(
        c[0] == null ? null : new ProgressKey((UUID) c[0], (String) c[1], (String) c[2]),
        (Integer) c[3],
        (Integer) c[4],
        (Integer) c[5],
        (Integer) c[6],
        (Integer) c[7],
        (Integer) c[8],
        (Integer) c[9]);
  }
}
