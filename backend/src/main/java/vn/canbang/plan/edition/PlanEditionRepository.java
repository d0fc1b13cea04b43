package vn.canbang.plan.edition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** Frozen editions; who sees the issued plan sees them. */
@ApplicationScoped
class PlanEditionRepository implements PanacheRepositoryBase<PlanEdition, UUID> {

  List<PlanEdition> of(OrgScope scope, UUID planId) {
    return list("planId = ?1 order by edition", planId);
  }

  Optional<PlanEdition> of(OrgScope scope, UUID planId, int edition) {
    return find("planId = ?1 and edition = ?2", planId, edition).firstResultOptional();
  }
}
