package vn.canbang.plan.comment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** Comments on plans; only who sees the unit's drafts sees them. */
@ApplicationScoped
class PlanCommentRepository implements PanacheRepositoryBase<PlanComment, UUID> {

  List<PlanComment> of(OrgScope scope, UUID planId) {
    return list("planId = ?1 order by madeAt, id", planId);
  }

  Optional<PlanComment> find(OrgScope scope, UUID planId, UUID id) {
    return find("planId = ?1 and id = ?2", planId, id).firstResultOptional();
  }

  void dropAll(OrgScope scope, UUID planId) {
    delete("planId = ?1", planId);
  }
}
