package vn.canbang.report.reminder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** What was asked for by whom. */
@ApplicationScoped
class UrgeRepository implements PanacheRepositoryBase<Urge, UUID> {

  List<Urge> of(OrgScope scope, UUID obligation) {
    return list("obligationId = ?1 order by urgedAt desc", obligation);
  }

  boolean exists(OrgScope scope, UUID id) {
    return findByIdOptional(id).isPresent();
  }
}
