package vn.canbang.activity.club;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.club.ClubView.ClubActivity;
import vn.canbang.plan.PlanVisibility;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.text.SearchKey;

/** Reads clubs with the sessions that results of their activities report. */
@ApplicationScoped
class ClubQueries {

  private final Session session;

  ClubQueries(Session session) {
    this.session = session;
  }

  /**
   * Which are looked for.
   *
   * @param organisations empty for all
   * @param q words of the name
   * @param open null for all; whether they go on on that day
   */
  record Filter(
      @Nullable UUID id,
      Collection<UUID> organisations,
      @Nullable String q,
      @Nullable Boolean open,
      LocalDate on) {}

  /** A club without the name of who runs it. */
  record Row(
      UUID id,
      String name,
      UUID organisation,
      @Nullable ClubActivity activity,
      LocalDate foundedOn,
      @Nullable LocalDate closedOn,
      @Nullable Integer members,
      @Nullable LocalDate membersOn,
      @Nullable Integer sessions,
      @Nullable String note,
      long version) {}

  /** A part of those that the caller sees, by name, with one row more. */
  List<Row> page(OrgScope scope, Filter filter, PageRequest page) {
    Map<String, Object> parameters = new HashMap<>();
    String sql =
        """
        select c.id, c.name, c.organisation_id, c.founded_on, c.closed_on, c.members, c.members_on,
          c.note, c.version, c.activity_id, t.code, t.title, p.id as plan_id,
          coalesce(p.number_canonical, p.number) as number, p.title as plan_title,
          (select sum(n.amount) from occurrence held
            join occurrence_result r on r.occurrence_id = held.id and r.revision = held.results
            join occurrence_result_count n on n.result_id = r.id and n.kind = 'SESSIONS'
            join plan own on own.id = held.plan_id
            where held.activity_id = c.activity_id and held.state = 'DONE'
              and (held.lead_id = c.organisation_id
                or (held.lead_id = t.lead_id and own.issuer_id = c.organisation_id))) as sessions
        from club c
        left join activity t on t.id = c.activity_id
        left join plan p on p.id = t.plan_id and %s
        """
                .formatted(PlanVisibility.sql("p"))
            + wanted(filter, parameters)
            + " order by c.search_key, c.id";
    NativeQuery<Object[]> query =
        session
            .createNativeQuery(sql, Object[].class)
            .addScalar("id", UUID.class)
            .addScalar("name", String.class)
            .addScalar("organisation_id", UUID.class)
            .addScalar("founded_on", LocalDate.class)
            .addScalar("closed_on", LocalDate.class)
            .addScalar("members", Integer.class)
            .addScalar("members_on", LocalDate.class)
            .addScalar("note", String.class)
            .addScalar("version", Long.class)
            .addScalar("activity_id", UUID.class)
            .addScalar("code", String.class)
            .addScalar("title", String.class)
            .addScalar("plan_id", UUID.class)
            .addScalar("number", String.class)
            .addScalar("plan_title", String.class)
            .addScalar("sessions", Long.class);
    return bind(query, scope, parameters)
        .setFirstResult(page.offset())
        .setMaxResults(page.fetchSize())
        .getResultList()
        .stream()
        .map(ClubQueries::row)
        .toList();
  }

  private static Row row(Object[] row) {
    UUID plan = (UUID) row[12];
    Long sessions = (Long) row[15];
    return new Row(
        (UUID) row[0],
        (String) row[1],
        (UUID) row[2],
        plan == null
            ? null
            : new ClubActivity(
                (UUID) row[9],
                (String) row[10],
                (String) row[11],
                new PlanRef(plan, (String) row[13], (String) row[14])),
        (LocalDate) row[3],
        (LocalDate) row[4],
        (Integer) row[5],
        (LocalDate) row[6],
        row[9] == null ? null : sessions == null ? 0 : sessions.intValue(),
        (String) row[7],
        (Long) row[8]);
  }

  long count(OrgScope scope, Filter filter) {
    Map<String, Object> parameters = new HashMap<>();
    NativeQuery<Long> query =
        session
            .createNativeQuery(
                "select count(*) as n from club c " + wanted(filter, parameters), Long.class)
            .addScalar("n", Long.class);
    return bind(query, scope, parameters).getSingleResult();
  }

  private static String wanted(Filter filter, Map<String, Object> parameters) {
    StringBuilder sql = new StringBuilder("where ").append(OrgScope.withinSql("c.organisation_id"));
    UUID id = filter.id();
    if (id != null) {
      sql.append(" and c.id = :id");
      parameters.put("id", id);
    }
    if (!filter.organisations().isEmpty()) {
      sql.append(" and c.organisation_id in (:organisations)");
      parameters.put("organisations", filter.organisations());
    }
    String q = filter.q();
    if (q != null && !q.isBlank()) {
      sql.append(" and c.search_key like :q");
      parameters.put("q", SearchKey.contains(q));
    }
    Boolean open = filter.open();
    if (open != null) {
      sql.append(
          open ? " and (c.closed_on is null or c.closed_on >= :on)" : " and c.closed_on < :on");
      parameters.put("on", filter.on());
    }
    return sql.toString();
  }

  /** Whether the activity is of a plan that the caller sees. */
  boolean activityVisible(OrgScope scope, UUID activity) {
    NativeQuery<Long> query =
        session
            .createNativeQuery(
                """
                select count(*) as n from activity t join plan p on p.id = t.plan_id
                where t.id = :activity and t.dropped_in is null and %s
                """
                    .formatted(PlanVisibility.sql("p")),
                Long.class)
            .addScalar("n", Long.class);
    return bind(query, scope, Map.of("activity", activity)).getSingleResult() > 0;
  }

  private static <T> NativeQuery<T> bind(
      NativeQuery<T> query, OrgScope scope, Map<String, Object> parameters) {
    scope.parameters().forEach(query::setParameter);
    parameters.forEach(query::setParameter);
    return query;
  }
}
