package vn.canbang.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** Keeps lines of budgets; {@link BudgetAccess} says who sees those of a plan. */
@ApplicationScoped
class BudgetLineRepository implements PanacheRepositoryBase<BudgetLine, UUID> {

  Optional<BudgetLine> find(OrgScope scope, UUID id) {
    return findByIdOptional(id);
  }

  List<BudgetLine> ofPlan(OrgScope scope, UUID planId) {
    return find("planId = ?1 order by position, id", planId).list();
  }
}
