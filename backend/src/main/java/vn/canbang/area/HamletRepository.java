package vn.canbang.area;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.canbang.shared.security.OrgScope;

/** Keeps hamlets, which everybody signed in sees. */
@ApplicationScoped
class HamletRepository implements PanacheRepositoryBase<Hamlet, String> {

  Optional<Hamlet> find(OrgScope scope, String code) {
    return findByIdOptional(code);
  }

  /** Those that were added under this code of a commune. */
  List<Hamlet> under(OrgScope scope, String communeCode) {
    return find("code like ?1 order by code", communeCode + "-%").list();
  }
}
