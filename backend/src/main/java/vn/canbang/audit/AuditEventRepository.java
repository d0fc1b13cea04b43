package vn.canbang.audit;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;

/** Recorded changes. */
@ApplicationScoped
class AuditEventRepository implements PanacheRepositoryBase<AuditEvent, UUID> {

  /** Newest first, of organisations over which the caller is ADMIN. */
  Page<AuditEvent> find(OrgScope scope, AuditFilter filter, PageRequest page) {
    Map<String, Object> parameters = new HashMap<>();
    String wanted = wanted(scope, filter, parameters);
    PanacheQuery<AuditEvent> query = find(wanted + " order by a.at desc, a.id desc", parameters);
    List<AuditEvent> rows = query.range(page.offset(), page.offset() + page.fetchSize() - 1).list();
    return page.page(rows, () -> count(wanted, parameters));
  }

  /** Sealed ones behind a number, in the order of numbers. */
  List<AuditEvent> sealed(OrgScope scope, AuditFilter filter, long after, int most) {
    Map<String, Object> parameters = new HashMap<>();
    String wanted = wanted(scope, filter, parameters) + " and a.number > :after order by a.number";
    parameters.put("after", after);
    return find(wanted, parameters).range(0, most - 1).list();
  }

  private static String wanted(OrgScope scope, AuditFilter filter, Map<String, Object> parameters) {
    StringBuilder condition =
        new StringBuilder("from AuditEvent a where " + OrgScope.within("a.organisationId"));
    parameters.putAll(scope.parameters(Role.ADMIN));
    if (filter.resourceType() != null) {
      condition.append(" and a.resourceType = :resourceType");
      parameters.put("resourceType", filter.resourceType());
    }
    if (filter.resource() != null) {
      condition.append(" and a.resource = :resource");
      parameters.put("resource", filter.resource());
    }
    if (filter.actor() != null) {
      condition.append(" and a.actor = :actor");
      parameters.put("actor", filter.actor());
    }
    if (filter.token() != null) {
      condition.append(" and a.credentialId = :token and a.via = TOKEN");
      parameters.put("token", filter.token());
    }
    if (filter.from() != null) {
      condition.append(" and a.at >= :from");
      parameters.put("from", filter.from());
    }
    if (filter.before() != null) {
      condition.append(" and a.at < :before");
      parameters.put("before", filter.before());
    }
    return condition.toString();
  }
}
