package vn.canbang.plan.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.canbang.shared.security.OrgScope;

/** Keeps the catalogue of programmes, which everybody signed in reads. */
@ApplicationScoped
class ProgrammeRepository implements PanacheRepositoryBase<Programme, String> {

  List<Programme> all(OrgScope scope) {
    return find("order by nameVi, code").list();
  }

  Optional<Programme> find(OrgScope scope, String code) {
    return findByIdOptional(code);
  }
}
