package vn.canbang.target.allocation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** Cascades; callers have made sure that the target is seen. */
@ApplicationScoped
class CascadeRepository implements PanacheRepositoryBase<TargetCascade, UUID> {

  Optional<TargetCascade> of(OrgScope scope, UUID targetId) {
    return findByIdOptional(targetId);
  }
}
