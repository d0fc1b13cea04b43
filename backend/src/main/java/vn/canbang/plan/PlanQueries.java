package vn.canbang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.text.SearchKey;

/** Reads plans by SQL: what a caller sees, lists. */
@ApplicationScoped
class PlanQueries {

  private static final Pattern NUMBER_SPACES = Pattern.compile("\\s*([/-])\\s*");

  private final EntityManager entities;

  PlanQueries(EntityManager entities) {
    this.entities = entities;
  }

  /** Those of the plans that the caller sees. */
  Set<UUID> visible(OrgScope scope, Collection<UUID> planIds) {
    if (planIds.isEmpty()) {
      return Set.of();
    }
    Query query =
        entities.createNativeQuery(
            "select p.id from plan p where p.id in (:ids) and " + PlanVisibility.sql("p"),
            UUID.class);
    query.setParameter("ids", planIds);
    return new HashSet<>(this.<UUID>list(bind(query, scope)));
  }

  /** Those of the plans that the caller sees, whole. */
  List<Plan> seen(OrgScope scope, Collection<UUID> planIds) {
    if (planIds.isEmpty()) {
      return List.of();
    }
    Query query =
        entities.createNativeQuery(
            "select p.* from plan p where p.id in (:ids) and " + PlanVisibility.sql("p"),
            Plan.class);
    query.setParameter("ids", planIds);
    return list(bind(query, scope));
  }

  /** A part of the plans that the caller sees and the filter wants, with one row more. */
  List<Plan> page(OrgScope scope, PlanFilter filter, PageRequest page) {
    Map<String, Object> parameters = new HashMap<>();
    String sql =
        "select p.* " + wanted(filter, parameters) + " order by " + filter.sort().orderBy();
    Query query = entities.createNativeQuery(sql, Plan.class);
    parameters.forEach(query::setParameter);
    return list(bind(query, scope).setFirstResult(page.offset()).setMaxResults(page.fetchSize()));
  }

  long count(OrgScope scope, PlanFilter filter) {
    Map<String, Object> parameters = new HashMap<>();
    String sql = "select count(*) " + wanted(filter, parameters);
    Query query = entities.createNativeQuery(sql, Long.class);
    parameters.forEach(query::setParameter);
    return (Long) bind(query, scope).getSingleResult();
  }

  private static String wanted(PlanFilter filter, Map<String, Object> parameters) {
    StringBuilder sql =
        new StringBuilder("from plan p join organisation o on o.id = p.issuer_id where ")
            .append(PlanVisibility.sql("p"));
    String q = filter.q();
    if (q != null && !q.isBlank()) {
      sql.append(
          " and (p.search_key like :q or exists (select 1 from organisation_episode e"
              + " where e.organisation_id = o.id and e.search_key like :q)"
              + " or p.search_key like :number)");
      parameters.put("q", SearchKey.contains(q));
      // "11 / KH-BCĐ" finds what is kept without the stray spaces.
      parameters.put("number", SearchKey.contains(NUMBER_SPACES.matcher(q).replaceAll("$1")));
    }
    Integer year = filter.year();
    if (year != null) {
      sql.append(" and p.period_start <= :yearEnd and p.period_end >= :yearStart");
      parameters.put("yearStart", LocalDate.of(year, 1, 1));
      parameters.put("yearEnd", LocalDate.of(year, 12, 31));
    }
    equal(sql, parameters, "p.type", "type", name(filter.type()));
    equal(sql, parameters, "p.status", "status", name(filter.status()));
    equal(sql, parameters, "p.issuer_id", "issuer", filter.issuerId());
    equal(sql, parameters, "p.programme_code", "programme", filter.programme());
    equal(sql, parameters, "o.level", "level", name(filter.level()));
    return sql.toString();
  }

  private static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  private static void equal(
      StringBuilder sql,
      Map<String, Object> parameters,
      String column,
      String parameter,
      @Nullable Object value) {
    if (value != null) {
      sql.append(" and ").append(column).append(" = :").append(parameter);
      parameters.put(parameter, value);
    }
  }

  /** How those of the plans are called that the caller sees. */
  Map<UUID, PlanRef> refs(OrgScope scope, Collection<UUID> planIds) {
    if (planIds.isEmpty()) {
      return Map.of();
    }
    Query query =
        entities.createNativeQuery(
            """
            select p.id, coalesce(p.number_canonical, p.number) as number, p.title
            from plan p where p.id in (:ids) and %s
            """
                .formatted(PlanVisibility.sql("p")),
            Tuple.class);
    bind(query, scope).setParameter("ids", planIds);
    typed(query, "id", UUID.class, "number", String.class, "title", String.class);
    Map<UUID, PlanRef> refs = new HashMap<>();
    for (Tuple row : this.<Tuple>list(query)) {
      UUID id = row.get("id", UUID.class);
      refs.put(
          id, new PlanRef(id, row.get("number", String.class), row.get("title", String.class)));
    }
    return refs;
  }

  /** Issued plans, not over on {@code on}, that name any of the organisations, newest first. */
  List<Plan> naming(OrgScope scope, Collection<UUID> organisations, LocalDate on) {
    Query query =
        entities.createNativeQuery(
            """
            select p.* from plan p
            where p.status = 'ISSUED' and p.period_end >= :on
              and exists (select 1 from plan_party named
                          where named.plan_id = p.id and named.organisation_id in (:organisations))
              and %s
            order by p.period_start desc, p.search_key, p.id
            """
                .formatted(PlanVisibility.sql("p")),
            Plan.class);
    query.setParameter("on", on).setParameter("organisations", organisations);
    return list(bind(query, scope));
  }

  /** The number that the issuer gave last, of those that the caller sees. */
  Optional<String> latestNumber(OrgScope scope, UUID issuerId) {
    Query query =
        entities.createNativeQuery(
            """
            select p.number_canonical from plan p
            where p.issuer_id = :issuer and p.number_canonical is not null and %s
            order by p.issued_on desc, p.id
            """
                .formatted(PlanVisibility.sql("p")),
            String.class);
    query.setParameter("issuer", issuerId).setMaxResults(1);
    return this.<String>list(bind(query, scope)).stream().findFirst();
  }

  /** A duty of an organisation; {@code tasks} is their number. */
  record DutyRow(
      UUID planId, UUID issuerId, LocalDate documentDate, String role, String mode, int tasks) {}

  List<DutyRow> dutiesOf(OrgScope scope, Collection<UUID> organisations, LocalDate on) {
    Query query =
        entities.createNativeQuery(
            """
            select p.id as plan_id, p.issuer_id, d.role, d.mode,
                   coalesce(p.issued_on, p.period_start) as document_date,
                   (select count(*) from plan_duty_task t where t.duty_id = d.id) as tasks
            from plan_duty d join plan p on p.id = d.plan_id
            where p.status = 'ISSUED' and p.period_end >= :on
              and exists (select 1 from plan_duty_organisation o
                          where o.duty_id = d.id and o.organisation_id in (:organisations))
              and %s
            order by p.period_start desc, p.search_key, d.position
            """
                .formatted(PlanVisibility.sql("p")),
            Tuple.class);
    query.setParameter("on", on).setParameter("organisations", organisations);
    typed(
        query,
        "plan_id",
        UUID.class,
        "issuer_id",
        UUID.class,
        "document_date",
        LocalDate.class,
        "role",
        String.class,
        "mode",
        String.class,
        "tasks",
        Long.class);
    return this.<Tuple>list(bind(query, scope)).stream()
        .map(
            row ->
                new DutyRow(
                    row.get("plan_id", UUID.class),
                    row.get("issuer_id", UUID.class),
                    row.get("document_date", LocalDate.class),
                    row.get("role", String.class),
                    row.get("mode", String.class),
                    row.get("tasks", Long.class).intValue()))
        .toList();
  }

  /** Numbers of the parts of plans in one of the tables of parts, by id. */
  Map<UUID, String> numbers(String table, Collection<UUID> planIds) {
    if (planIds.isEmpty()) {
      return Map.of();
    }
    Query query =
        entities.createNativeQuery(
            "select id, code from " + table + " where plan_id in (:plans)", Tuple.class);
    typed(query, "id", UUID.class, "code", String.class);
    query.setParameter("plans", planIds);
    Map<UUID, String> numbers = new HashMap<>();
    this.<Tuple>list(query)
        .forEach(row -> numbers.put(row.get("id", UUID.class), row.get("code", String.class)));
    return numbers;
  }

  /** Says the types of columns, which the engines tell differently: alternating name and class. */
  private static void typed(Query query, Object... columns) {
    NativeQuery<?> typed = query.unwrap(NativeQuery.class);
    for (int i = 0; i < columns.length; i += 2) {
      typed.addScalar((String) columns[i], (Class<?>) columns[i + 1]);
    }
  }

  private static Query bind(Query query, OrgScope scope) {
    scope.parameters().forEach(query::setParameter);
    return query;
  }

  @SuppressWarnings("unchecked") // The result class was given when the query was made.
  private <T> List<T> list(Query query) {
    return query.getResultList();
  }
}
