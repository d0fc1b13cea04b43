package vn.canbang.activity.occurrence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.plan.Plans;
import vn.canbang.shared.security.OrgScope;

/** Keeps occurrences; whoever sees the plan sees them. */
@ApplicationScoped
class OccurrenceRepository implements PanacheRepositoryBase<Occurrence, UUID> {

  private final Plans plans;

  OccurrenceRepository(Plans plans) {
    this.plans = plans;
  }

  Optional<Occurrence> find(OrgScope scope, UUID id) {
    return findByIdOptional(id).filter(occurrence -> plans.visible(scope, occurrence.planId()));
  }

  /** Locked until the transaction ends: those who add files to it do so one by one. */
  Optional<Occurrence> lock(OrgScope scope, UUID id) {
    return find(scope, id).map(found -> findById(id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Whatever the plan, for work that nobody asked for. */
  Optional<Occurrence> any(OrgScope system, UUID id) {
    return findByIdOptional(id);
  }

  /** All of a plan; nothing when the caller does not see it. */
  List<Occurrence> ofPlan(OrgScope scope, UUID planId) {
    return plans.visible(scope, planId) ? list("planId", planId) : List.of();
  }

  /** What was made after one of them was done. */
  List<Occurrence> following(OrgScope scope, UUID trigger) {
    return list("afterId", trigger);
  }

  /** Those that others, which the caller sees, follow. */
  List<Occurrence> triggers(OrgScope scope, Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("id in ?1", ids);
  }
}
