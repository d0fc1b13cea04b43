package vn.canbang.interchange.codes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.canbang.shared.security.OrgScope;

/** Other systems, which everybody signed in reads. */
@ApplicationScoped
class CodeSystemRepository implements PanacheRepositoryBase<CodeSystem, String> {

  List<CodeSystem> all(OrgScope scope) {
    return list("order by code");
  }

  Optional<CodeSystem> find(OrgScope scope, String code) {
    return findByIdOptional(code);
  }
}
