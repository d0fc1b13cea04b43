package vn.canbang.indicator.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.canbang.shared.security.OrgScope;

/** The catalogue belongs to nobody: a scope proves the caller, it does not narrow the answer. */
@ApplicationScoped
class DimensionRepository implements PanacheRepositoryBase<Dimension, String> {

  List<Dimension> all(OrgScope scope) {
    return list("select d from Dimension d left join fetch d.categories order by d.position");
  }
}
