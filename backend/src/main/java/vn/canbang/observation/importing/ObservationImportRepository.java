package vn.canbang.observation.importing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** Keeps imports of figures; each is seen by whoever sent it, and by nobody else. */
@ApplicationScoped
class ObservationImportRepository implements PanacheRepositoryBase<ObservationImport, UUID> {

  Optional<ObservationImport> find(OrgScope scope, UUID id) {
    return find("id = ?1 and accountId = ?2", id, scope.userId()).firstResultOptional();
  }

  /** Previews that nobody took over; their rows go with them. */
  long removeBefore(OrgScope scope, Instant madeBefore) {
    return delete("appliedAt is null and createdAt <= ?1", madeBefore);
  }
}
