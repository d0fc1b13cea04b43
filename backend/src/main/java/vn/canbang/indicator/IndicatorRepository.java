package vn.canbang.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.canbang.shared.security.OrgScope;

/** The catalogue belongs to nobody: a scope proves the caller, it does not narrow the answer. */
@ApplicationScoped
class IndicatorRepository implements PanacheRepositoryBase<Indicator, String> {

  List<Indicator> all(OrgScope scope) {
    return list("order by position");
  }

  Optional<Indicator> byCode(OrgScope scope, String code) {
    return findByIdOptional(code);
  }

  List<Indicator> byCodes(OrgScope scope, Collection<String> codes) {
    return codes.isEmpty() ? List.of() : list("code in ?1 order by position", codes);
  }
}
