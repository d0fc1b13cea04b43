package vn.canbang.interchange;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** What came from other systems. Who may see one follows from what is owed. */
@ApplicationScoped
class ExchangedSetRepository implements PanacheRepositoryBase<ExchangedSet, UUID> {

  List<ExchangedSet> of(OrgScope scope, String system, Collection<UUID> obligations) {
    return obligations.isEmpty()
        ? List.of()
        : list("systemCode = ?1 and obligationId in ?2", system, obligations);
  }
}
