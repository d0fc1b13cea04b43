package vn.canbang.target.allocation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** What areas are handed; callers have made sure that the target is seen. */
@ApplicationScoped
class AllocationRepository implements PanacheRepositoryBase<TargetAllocation, UUID> {

  List<Handed> of(OrgScope scope, UUID editionId) {
    return list("editionId = ?1 order by position", editionId).stream()
        .map(TargetAllocation::handed)
        .toList();
  }

  void replace(OrgScope scope, UUID editionId, List<Handed> all) {
    delete("editionId", editionId);
    for (int i = 0; i < all.size(); i++) {
      persist(new TargetAllocation(editionId, i, all.get(i)));
    }
    flush();
  }
}
