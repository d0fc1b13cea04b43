package vn.canbang.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.PlanVisibility;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.text.SearchKey;

/** Lists targets across plans. */
@ApplicationScoped
class TargetListQueries {

  private final Session session;

  TargetListQueries(Session session) {
    this.session = session;
  }

  /**
   * Which are looked for; null does not narrow.
   *
   * @param area all episodes that bear the code
   * @param text words of the statement
   */
  record Filter(
      @Nullable UUID plan,
      @Nullable String area,
      @Nullable String indicator,
      @Nullable String text,
      @Nullable Boolean inForce) {}

  /** A part of those that the caller sees, newest plans first, with one row more. */
  List<Target> page(OrgScope scope, Filter filter, PageRequest page) {
    Map<String, Object> parameters = new HashMap<>(scope.parameters());
    var query =
        session.createNativeQuery(
            "select t.* "
                + wanted(filter, parameters)
                + " order by p.period_end desc, p.period_start desc, p.id, t.position",
            Target.class);
    parameters.forEach(query::setParameter);
    return query.setFirstResult(page.offset()).setMaxResults(page.fetchSize()).getResultList();
  }

  long count(OrgScope scope, Filter filter) {
    Map<String, Object> parameters = new HashMap<>(scope.parameters());
    var query =
        session
            .createNativeQuery("select count(*) as found " + wanted(filter, parameters), Long.class)
            .addScalar("found", Long.class);
    parameters.forEach(query::setParameter);
    return query.getSingleResult();
  }

  private static String wanted(Filter filter, Map<String, Object> parameters) {
    StringBuilder sql =
        new StringBuilder("from target t join plan p on p.id = t.plan_id where (")
            .append(PlanVisibility.sql("p"))
            .append(" or ")
            .append(AllocatedLevels.addressedSql("t.id"))
            .append(")");
    narrow(sql, parameters, " and t.plan_id = :plan", "plan", filter.plan());
    narrow(
        sql,
        parameters,
        " and t.area_id in (select a.id from area a where a.code = :area)",
        "area",
        filter.area());
    narrow(sql, parameters, " and t.indicator_code = :indicator", "indicator", filter.indicator());
    narrow(
        sql,
        parameters,
        " and t.search_key like :text",
        "text",
        filter.text() == null ? null : SearchKey.contains(filter.text()));
    if (filter.inForce() != null) {
      sql.append(
          filter.inForce()
              ? " and p.status = 'ISSUED' and t.closed_on is null"
              : " and (p.status <> 'ISSUED' or t.closed_on is not null)");
    }
    return sql.toString();
  }

  private static void narrow(
      StringBuilder sql,
      Map<String, Object> parameters,
      String condition,
      String name,
      @Nullable Object value) {
    if (value != null) {
      sql.append(condition);
      parameters.put(name, value);
    }
  }
}
