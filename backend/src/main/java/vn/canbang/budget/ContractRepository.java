package vn.canbang.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** Keeps contracts; {@link BudgetAccess} says who sees those of a plan. */
@ApplicationScoped
class ContractRepository implements PanacheRepositoryBase<Contract, UUID> {

  Optional<Contract> find(OrgScope scope, UUID id) {
    return findByIdOptional(id);
  }

  List<Contract> ofPlan(OrgScope scope, UUID planId) {
    return find("planId = ?1 order by signedOn, number, id", planId).list();
  }
}
