package vn.canbang.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

@ApplicationScoped
class EvaluationRepository implements PanacheRepositoryBase<Evaluation, UUID> {

  /** The caller has made sure that the scope sees the plan. */
  Optional<Evaluation> of(OrgScope scope, UUID planId, int year) {
    return find("planId = ?1 and year = ?2", planId, year).firstResultOptional();
  }
}
