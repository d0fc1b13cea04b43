package vn.canbang.activity.occurrence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import vn.canbang.activity.ActivityCategory;
import vn.canbang.activity.ActivityLabel;
import vn.canbang.activity.schedule.Precision;
import vn.canbang.plan.PlanVisibility;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.plan.document.PlanStatus;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.text.SearchKey;

/** Reads occurrences by SQL: lists, and what stands around them. */
@ApplicationScoped
class OccurrenceQueries {

  private final EntityManager entities;

  OccurrenceQueries(EntityManager entities) {
    this.entities = entities;
  }

  /** A part of those that the caller sees and the filter wants, with one row more. */
  List<Occurrence> page(OrgScope scope, OccurrenceFilter filter, PageRequest page) {
    Map<String, Object> parameters = new HashMap<>(scope.parameters());
    Query query =
        entities.createNativeQuery(
            "select o.* from occurrence o join plan p on p.id = o.plan_id where "
                + wanted(filter, parameters)
                + " order by o.from_on, o.id",
            Occurrence.class);
    parameters.forEach(query::setParameter);
    return list(query.setFirstResult(page.offset()).setMaxResults(page.fetchSize()));
  }

  long count(OrgScope scope, OccurrenceFilter filter) {
    Map<String, Object> parameters = new HashMap<>(scope.parameters());
    Query query =
        entities.createNativeQuery(
            "select count(*) from occurrence o join plan p on p.id = o.plan_id where "
                + wanted(filter, parameters),
            Long.class);
    parameters.forEach(query::setParameter);
    return (Long) query.getSingleResult();
  }

  /** As other rooms want them, by first day. */
  List<OccurrenceRow> rows(OrgScope scope, OccurrenceFilter filter, int most) {
    Map<String, Object> parameters = new HashMap<>(scope.parameters());
    Query query =
        entities.createNativeQuery(
            """
            select o.id, o.plan_id, coalesce(p.number_canonical, p.number) as number,
                   p.title as plan_title, o.activity_id, a.code, a.title as activity_title,
                   a.category, a.location, o.lead_id, o.kind, o.title, o.from_on, o.to_on,
                   o.precision_kind, o.tentative, o.state, o.done_from, o.done_to, o.reason,
                   o.version, o.changed_at
            from occurrence o
            join plan p on p.id = o.plan_id
            join activity a on a.id = o.activity_id
            where %s
            order by o.from_on, o.id
            """
                .formatted(wanted(filter, parameters)),
            Tuple.class);
    parameters.forEach(query::setParameter);
    typed(
        query,
        Map.ofEntries(
            Map.entry("id", UUID.class),
            Map.entry("plan_id", UUID.class),
            Map.entry("number", String.class),
            Map.entry("plan_title", String.class),
            Map.entry("activity_id", UUID.class),
            Map.entry("code", String.class),
            Map.entry("activity_title", String.class),
            Map.entry("category", String.class),
            Map.entry("location", String.class),
            Map.entry("lead_id", UUID.class),
            Map.entry("kind", String.class),
            Map.entry("title", String.class),
            Map.entry("from_on", LocalDate.class),
            Map.entry("to_on", LocalDate.class),
            Map.entry("precision_kind", String.class),
            Map.entry("tentative", Boolean.class),
            Map.entry("state", String.class),
            Map.entry("done_from", LocalDate.class),
            Map.entry("done_to", LocalDate.class),
            Map.entry("reason", String.class),
            Map.entry("version", Long.class),
            Map.entry("changed_at", Instant.class)));
    return this.<Tuple>list(query.setMaxResults(most)).stream()
        .map(OccurrenceQueries::row)
        .toList();
  }

  private static OccurrenceRow row(Tuple row) {
    return new OccurrenceRow(
        row.get("id", UUID.class),
        new PlanRef(
            row.get("plan_id", UUID.class),
            row.get("number", String.class),
            row.get("plan_title", String.class)),
        new ActivityLabel(
            row.get("activity_id", UUID.class),
            row.get("code", String.class),
            row.get("activity_title", String.class),
            ActivityCategory.valueOf(row.get("category", String.class))),
        row.get("lead_id", UUID.class),
        OccurrenceKind.valueOf(row.get("kind", String.class)),
        row.get("title", String.class),
        row.get("from_on", LocalDate.class),
        row.get("to_on", LocalDate.class),
        Precision.valueOf(row.get("precision_kind", String.class)),
        row.get("tentative", Boolean.class),
        OccurrenceState.valueOf(row.get("state", String.class)),
        row.get("done_from", LocalDate.class),
        row.get("done_to", LocalDate.class),
        row.get("location", String.class),
        row.get("reason", String.class),
        row.get("version", Long.class),
        row.get("changed_at", Instant.class));
  }

  private static String wanted(OccurrenceFilter filter, Map<String, Object> parameters) {
    StringBuilder sql = new StringBuilder(PlanVisibility.sql("p"));
    if (filter.plan() != null) {
      sql.append(" and o.plan_id = :plan");
      parameters.put("plan", filter.plan());
    }
    if (filter.activity() != null) {
      sql.append(" and o.activity_id = :activity");
      parameters.put("activity", filter.activity());
    }
    Set<UUID> leads = filter.leads();
    if (leads != null) {
      if (leads.isEmpty()) {
        sql.append(" and 1 = 0");
      } else {
        sql.append(" and o.lead_id in (:leads)");
        parameters.put("leads", leads);
      }
    }
    if (filter.from() != null) {
      sql.append(" and (o.to_on >= :fromDay or o.done_to >= :fromDay)");
      parameters.put("fromDay", filter.from());
    }
    if (filter.to() != null) {
      sql.append(" and (o.from_on <= :toDay or o.done_from <= :toDay)");
      parameters.put("toDay", filter.to());
    }
    if (!filter.states().isEmpty()) {
      sql.append(" and o.state in (:states)");
      parameters.put("states", filter.states().stream().map(Enum::name).toList());
    }
    if (filter.overdueOn() != null) {
      sql.append(
          " and o.state in ('PLANNED', 'POSTPONED') and o.precision_kind <> 'OPEN'"
              + " and o.to_on < :today");
      parameters.put("today", filter.overdueOn());
    }
    String q = filter.q();
    if (q != null && !q.isBlank()) {
      sql.append(" and o.search_key like :q");
      parameters.put("q", SearchKey.contains(q));
    }
    return sql.toString();
  }

  /** What is asked of plans, by id; the caller has found their occurrences. */
  Map<UUID, PlanFacts> plans(Collection<UUID> planIds) {
    Map<UUID, PlanFacts> facts = new HashMap<>();
    if (planIds.isEmpty()) {
      return facts;
    }
    Query query =
        entities
            .createNativeQuery(
                """
                select p.id, coalesce(p.number_canonical, p.number) as number, p.title,
                       p.issuer_id, p.status, p.period_start, p.period_end
                from plan p where p.id in (:ids)
                """,
                Tuple.class)
            .setParameter("ids", planIds);
    typed(
        query,
        Map.of(
            "id", UUID.class,
            "number", String.class,
            "title", String.class,
            "issuer_id", UUID.class,
            "status", String.class,
            "period_start", LocalDate.class,
            "period_end", LocalDate.class));
    for (Tuple row : this.<Tuple>list(query)) {
      UUID id = row.get("id", UUID.class);
      facts.put(
          id,
          new PlanFacts(
              new PlanRef(id, row.get("number", String.class), row.get("title", String.class)),
              row.get("issuer_id", UUID.class),
              PlanStatus.valueOf(row.get("status", String.class)),
              row.get("period_start", LocalDate.class),
              row.get("period_end", LocalDate.class)));
    }
    return facts;
  }

  /** Activities by id, also those that amendments have dropped. */
  Map<UUID, ActivityLine> activities(Collection<UUID> ids) {
    Map<UUID, ActivityLine> lines = new HashMap<>();
    if (ids.isEmpty()) {
      return lines;
    }
    Query query =
        entities
            .createNativeQuery(
                """
                select a.id, a.code, a.title, a.category, a.location
                from activity a where a.id in (:ids)
                """,
                Tuple.class)
            .setParameter("ids", ids);
    typed(
        query,
        Map.of(
            "id", UUID.class,
            "code", String.class,
            "title", String.class,
            "category", String.class,
            "location", String.class));
    for (Tuple row : this.<Tuple>list(query)) {
      UUID id = row.get("id", UUID.class);
      lines.put(
          id,
          new ActivityLine(
              new ActivityLabel(
                  id,
                  row.get("code", String.class),
                  row.get("title", String.class),
                  ActivityCategory.valueOf(row.get("category", String.class))),
              row.get("location", String.class)));
    }
    return lines;
  }

  /** Whether another activity of the plan is held after this one, which is no report. */
  boolean followed(UUID planId, UUID activityId) {
    Query query =
        entities
            .createNativeQuery(
                """
                select count(*)
                from activity_schedule_rule r
                join activity a on a.id = r.activity_id
                join activity done on done.id = :activity
                where r.kind = 'AFTER_ACTIVITY' and a.plan_id = :plan and a.id <> done.id
                  and a.dropped_in is null and done.category <> 'REPORTING'
                """,
                Long.class)
            .setParameter("activity", activityId)
            .setParameter("plan", planId);
    return (Long) query.getSingleResult() > 0;
  }

  /** Plans in force of which none was made yet. */
  List<UUID> plansWithout() {
    return list(
        entities.createNativeQuery(
            """
            select p.id from plan p
            where p.status = 'ISSUED'
              and exists (select 1 from activity a where a.plan_id = p.id)
              and not exists (select 1 from occurrence o where o.plan_id = p.id)
            """,
            UUID.class));
  }

  private static void typed(Query query, Map<String, Class<?>> columns) {
    NativeQuery<?> typed = query.unwrap(NativeQuery.class);
    columns.forEach(typed::addScalar);
  }

  @SuppressWarnings("unchecked") // The result class was given when the query was made.
  private <T> List<T> list(Query query) {
    return query.getResultList();
  }
}
