package vn.canbang.target;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** A target is seen with its plan: callers ask the plan room first. */
@ApplicationScoped
class TargetRepository implements PanacheRepositoryBase<Target, UUID> {

  List<Target> ofPlan(OrgScope scope, UUID planId) {
    return list("planId = ?1 order by position", planId);
  }

  Optional<Target> find(OrgScope scope, UUID id) {
    return findByIdOptional(id);
  }

  /** Those that no search finds yet, whoever's plan they are in. */
  List<Target> withoutKey(OrgScope scope) {
    return list("searchKey is null");
  }

  /** Those with a level, whoever's plan they are in. */
  List<Target> levels(OrgScope scope, String indicator, UUID areaId) {
    return list(
        "indicatorCode = ?1 and areaId = ?2 and value is not null order by due, planId, position",
        indicator,
        areaId);
  }
}
