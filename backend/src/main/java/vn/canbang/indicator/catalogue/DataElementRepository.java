package vn.canbang.indicator.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.canbang.shared.security.OrgScope;

/** The catalogue belongs to nobody: a scope proves the caller, it does not narrow the answer. */
@ApplicationScoped
class DataElementRepository implements PanacheRepositoryBase<DataElement, String> {

  List<DataElement> all(OrgScope scope) {
    return list(
        "select e from DataElement e left join fetch e.disaggregations order by e.position, e.code");
  }

  Optional<DataElement> byCode(OrgScope scope, String code) {
    return find(
            "select e from DataElement e left join fetch e.disaggregations where e.code = ?1", code)
        .stream()
        .findFirst();
  }
}
