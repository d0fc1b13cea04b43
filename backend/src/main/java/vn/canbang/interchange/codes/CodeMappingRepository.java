package vn.canbang.interchange.codes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.OrgScope;

/** Codes of other systems, which everybody signed in reads. */
@ApplicationScoped
class CodeMappingRepository implements PanacheRepositoryBase<CodeMapping, UUID> {

  /** Null fields keep all. */
  record Filter(String system, @Nullable MappingKind kind, @Nullable String target) {

    private Map<String, Object> parameters() {
      Map<String, Object> parameters = new HashMap<>(Map.of("system", system));
      if (kind != null) {
        parameters.put("kind", kind);
      }
      if (target != null) {
        parameters.put("target", target);
      }
      return parameters;
    }

    private String where() {
      return "systemCode = :system"
          + (kind == null ? "" : " and kind = :kind")
          + (target == null ? "" : " and target = :target");
    }
  }

  List<CodeMapping> page(OrgScope scope, Filter filter, PageRequest page) {
    return find(filter.where() + " order by kind, theirCode", filter.parameters())
        .range(page.offset(), page.offset() + page.fetchSize() - 1)
        .list();
  }

  long total(OrgScope scope, Filter filter) {
    return count(filter.where(), filter.parameters());
  }

  List<CodeMapping> ofSystem(OrgScope scope, String system) {
    return list("systemCode = ?1 order by kind, theirCode", system);
  }

  Optional<CodeMapping> one(OrgScope scope, String system, MappingKind kind, String theirCode) {
    return find("systemCode = ?1 and kind = ?2 and theirCode = ?3", system, kind, theirCode)
        .firstResultOptional();
  }
}
