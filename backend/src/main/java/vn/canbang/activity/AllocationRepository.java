package vn.canbang.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.plan.Plans;
import vn.canbang.shared.security.OrgScope;

/** Finds allotments; one is seen by whoever sees its plan. */
@ApplicationScoped
class AllocationRepository implements PanacheRepositoryBase<Allocation, UUID> {

  private static final String WHOLE =
      "from Allocation a join fetch a.output o join fetch o.activity where a.id ";

  private final Plans plans;

  AllocationRepository(Plans plans) {
    this.plans = plans;
  }

  Optional<Allocation> find(OrgScope scope, UUID id) {
    return find(WHOLE + "= ?1", id)
        .firstResultOptional()
        .filter(found -> plans.visible(scope, found.output().activity().planId()));
  }

  /** Those that the caller was found to see. One statement. */
  List<Allocation> found(OrgScope scope, Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : find(WHOLE + "in ?1", ids).list();
  }
}
