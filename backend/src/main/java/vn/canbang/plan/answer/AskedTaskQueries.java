package vn.canbang.plan.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.PlanVisibility;
import vn.canbang.plan.document.DutyMode;
import vn.canbang.plan.document.DutyRole;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.OrgScope;

/** Reads what plans ask of bodies. */
@ApplicationScoped
class AskedTaskQueries {

  private final Session session;

  AskedTaskQueries(Session session) {
    this.session = session;
  }

  /**
   * Which are looked for.
   *
   * @param bodies empty for all
   * @param duty of the plan
   * @param answered null for all
   */
  record Filter(
      Collection<UUID> bodies,
      @Nullable UUID plan,
      @Nullable UUID duty,
      @Nullable Boolean answered) {}

  /**
   * What is asked of one body.
   *
   * @param standingOffice who works for the issuer, when that is a committee
   * @param documentDate day whose names the plan bears
   */
  record Row(
      PlanRef plan,
      UUID issuer,
      @Nullable UUID standingOffice,
      LocalDate documentDate,
      UUID duty,
      String code,
      String organisationText,
      DutyRole role,
      DutyMode mode,
      UUID organisation,
      @Nullable DutyAnswerView answer) {}

  /** A part of them with one row more: plans of the newest period first, as they go on. */
  List<Row> page(OrgScope scope, Filter filter, PageRequest page) {
    Map<String, Object> parameters = new HashMap<>();
    String sql =
        """
        select p.id as plan_id, coalesce(p.number_canonical, p.number) as number, p.title,
          p.issuer_id, office.standing_office_id, coalesce(p.issued_on, p.period_start) as named_on,
          d.id as duty_id, d.code, d.organisation_text, d.role, d.mode, o.organisation_id,
          a.status, a.text, a.answered_on, a.answered_by, a.on_behalf, a.version
        """
            + wanted(filter, parameters)
            + " order by p.period_start desc, p.search_key, p.id, d.position, o.position";
    NativeQuery<Object[]> query =
        session
            .createNativeQuery(sql, Object[].class)
            .addScalar("plan_id", UUID.class)
            .addScalar("number", String.class)
            .addScalar("title", String.class)
            .addScalar("issuer_id", UUID.class)
            .addScalar("standing_office_id", UUID.class)
            .addScalar("named_on", LocalDate.class)
            .addScalar("duty_id", UUID.class)
            .addScalar("code", String.class)
            .addScalar("organisation_text", String.class)
            .addScalar("role", String.class)
            .addScalar("mode", String.class)
            .addScalar("organisation_id", UUID.class)
            .addScalar("status", String.class)
            .addScalar("text", String.class)
            .addScalar("answered_on", LocalDate.class)
            .addScalar("answered_by", String.class)
            .addScalar("on_behalf", Boolean.class)
            .addScalar("version", Long.class);
    return bind(query, scope, parameters)
        .setFirstResult(page.offset())
        .setMaxResults(page.fetchSize())
        .getResultList()
        .stream()
        .map(AskedTaskQueries::row)
        .toList();
  }

  private static Row row(Object[] row) {
    return new Row(
        new PlanRef((UUID) row[0], (String) row[1], (String) row[2]),
        (UUID) row[3],
        (UUID) row[4],
        (LocalDate) row[5],
        (UUID) row[6],
        (String) row[7],
        (String) row[8],
        DutyRole.valueOf((String) row[9]),
        DutyMode.valueOf((String) row[10]),
        (UUID) row[11],
        row[12] == null
            ? null
            : new DutyAnswerView(
                AnswerStatus.valueOf((String) row[12]),
                (String) row[13],
                (LocalDate) row[14],
                (String) row[15],
                (Boolean) row[16],
                (Long) row[17]));
  }

  long count(OrgScope scope, Filter filter) {
    Map<String, Object> parameters = new HashMap<>();
    NativeQuery<Long> query =
        session
            .createNativeQuery("select count(*) as n " + wanted(filter, parameters), Long.class)
            .addScalar("n", Long.class);
    return bind(query, scope, parameters).getSingleResult();
  }

  /**
   * What is asked of a body is for it and those above it, and for who asks: the issuer, and the
   * office that works for it. A group stands aside where its members are known.
   */
  private static String wanted(Filter filter, Map<String, Object> parameters) {
    StringBuilder sql =
        new StringBuilder(
            """
            from plan_duty_organisation o
            join plan_duty d on d.id = o.duty_id
            join plan p on p.id = d.plan_id
            join organisation body on body.id = o.organisation_id
            left join organisation_episode office on office.organisation_id = p.issuer_id
              and office.valid_from <= :scopeOn and office.valid_to > :scopeOn
            left join plan_duty_answer a on a.duty_id = d.id and a.organisation_id = o.organisation_id
            where p.status = 'ISSUED' and p.amends_id is null and %s
              and (%s or %s or %s)
              and (body.is_group = false
                   or not exists (select 1 from plan_duty_organisation member
                                  where member.duty_id = d.id and member.direct = false))
              and not exists (select 1 from plan_duty_organisation earlier
                              where earlier.duty_id = d.id and earlier.position < o.position
                                and earlier.organisation_id = o.organisation_id)
            """
                .formatted(
                    PlanVisibility.sql("p"),
                    OrgScope.withinSql("o.organisation_id"),
                    OrgScope.withinSql("p.issuer_id"),
                    OrgScope.withinSql("office.standing_office_id")));
    if (!filter.bodies().isEmpty()) {
      sql.append(" and o.organisation_id in (:bodies)");
      parameters.put("bodies", filter.bodies());
    }
    equal(sql, parameters, "p.id", "plan", filter.plan());
    equal(sql, parameters, "d.id", "duty", filter.duty());
    Boolean answered = filter.answered();
    if (answered != null) {
      sql.append(answered ? " and a.id is not null" : " and a.id is null");
    }
    return sql.toString();
  }

  private static void equal(
      StringBuilder sql,
      Map<String, Object> parameters,
      String column,
      String parameter,
      @Nullable UUID value) {
    if (value != null) {
      sql.append(" and ").append(column).append(" = :").append(parameter);
      parameters.put(parameter, value);
    }
  }

  /** What each of the duties gives to do, in its order. */
  Map<UUID, List<String>> tasks(Collection<UUID> duties) {
    Map<UUID, List<String>> tasks = new HashMap<>();
    if (!duties.isEmpty()) {
      session
          .createNativeQuery(
              """
              select duty_id, text from plan_duty_task where duty_id in (:duties)
              order by duty_id, position
              """,
              Object[].class)
          .addScalar("duty_id", UUID.class)
          .addScalar("text", String.class)
          .setParameter("duties", duties)
          .getResultList()
          .forEach(
              row ->
                  tasks
                      .computeIfAbsent((UUID) row[0], duty -> new ArrayList<>())
                      .add((String) row[1]));
    }
    return tasks;
  }

  private static <T> NativeQuery<T> bind(
      NativeQuery<T> query, OrgScope scope, Map<String, Object> parameters) {
    scope.parameters().forEach(query::setParameter);
    parameters.forEach(query::setParameter);
    return query;
  }
}
