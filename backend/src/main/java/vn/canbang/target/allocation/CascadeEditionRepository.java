package vn.canbang.target.allocation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** Editions of cascades; callers have made sure that the target is seen. */
@ApplicationScoped
class CascadeEditionRepository implements PanacheRepositoryBase<CascadeEdition, UUID> {

  Optional<CascadeEdition> of(OrgScope scope, UUID targetId, int edition) {
    return find("targetId = ?1 and edition = ?2", targetId, edition).firstResultOptional();
  }
}
