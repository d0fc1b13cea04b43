package vn.canbang.plan.answer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** Keeps the answers of bodies; who asks has found the duty among what they see. */
@ApplicationScoped
class DutyAnswerRepository implements PanacheRepositoryBase<DutyAnswer, UUID> {

  Optional<DutyAnswer> find(OrgScope scope, UUID dutyId, UUID organisationId) {
    return find("dutyId = ?1 and organisationId = ?2", dutyId, organisationId)
        .firstResultOptional();
  }
}
