package vn.canbang.indicator.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.canbang.shared.security.OrgScope;

/** The catalogue belongs to nobody: a scope proves the caller, it does not narrow the answer. */
@ApplicationScoped
class IndicatorRepository implements PanacheRepositoryBase<Indicator, String> {

  private static final String WITH_PARTS = "select i from Indicator i left join fetch i.parts ";

  List<Indicator> all(OrgScope scope) {
    return list(WITH_PARTS + "order by i.position, i.code");
  }

  Optional<Indicator> byCode(OrgScope scope, String code) {
    return find(WITH_PARTS + "where i.code = ?1", code).stream().findFirst();
  }

  List<Indicator> byCodes(OrgScope scope, Collection<String> codes) {
    return codes.isEmpty()
        ? List.of()
        : list(WITH_PARTS + "where i.code in ?1 order by i.position, i.code", codes);
  }
}
