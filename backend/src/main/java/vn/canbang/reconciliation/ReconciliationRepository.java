package vn.canbang.reconciliation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** Keeps sessions; finds those of the standing office's tree, and those that name one's own. */
@ApplicationScoped
class ReconciliationRepository implements PanacheRepositoryBase<Reconciliation, UUID> {

  Optional<Reconciliation> find(OrgScope scope, UUID id) {
    Map<String, Object> parameters = new HashMap<>(scope.parameters());
    parameters.put("id", id);
    return find(
            "from Reconciliation r where r.id = :id and ("
                + OrgScope.within("r.standingOfficeId")
                + " or exists (select 1 from ReconciliationParticipant p"
                + " where p.reconciliationId = r.id and "
                + OrgScope.within("p.organisationId")
                + "))",
            parameters)
        .singleResultOptional();
  }
}
