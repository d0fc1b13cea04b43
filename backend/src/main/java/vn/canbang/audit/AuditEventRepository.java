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
    StringBuilder condition =
        new StringBuilder("from AuditEvent a where " + OrgScope.within("a.organisationId"));
    Map<String, Object> parameters = new HashMap<>(scope.parameters(Role.ADMIN));
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
    if (filter.from() != null) {
      condition.append(" and a.at >= :from");
      parameters.put("from", filter.from());
    }
    if (filter.before() != null) {
      condition.append(" and a.at < :before");
      parameters.put("before", filter.before());
    }
    PanacheQuery<AuditEvent> query = find(condition + " order by a.at desc, a.id desc", parameters);
    List<AuditEvent> rows = query.range(page.offset(), page.offset() + page.fetchSize() - 1).list();
    return page.page(rows, () -> count(condition.toString(), parameters));
  }
}
