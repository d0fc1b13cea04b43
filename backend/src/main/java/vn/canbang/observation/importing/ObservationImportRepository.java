package vn.canbang.observation.importing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.OrgScope;

/** Keeps imports of figures; each is seen by whoever sent it, and by nobody else. */
@ApplicationScoped
class ObservationImportRepository implements PanacheRepositoryBase<ObservationImport, UUID> {

  Optional<ObservationImport> find(OrgScope scope, UUID id) {
    return find("id = ?1 and accountId = ?2", id, scope.userId()).firstResultOptional();
  }

  /** The latest first. */
  List<ObservationImport> page(OrgScope scope, PageRequest page) {
    return find("accountId = ?1 order by createdAt desc, id desc", scope.userId())
        .range(page.offset(), page.offset() + page.fetchSize() - 1)
        .list();
  }

  long countOf(OrgScope scope) {
    return count("accountId", scope.userId());
  }

  /** Previews that nobody took over; their rows go with them. */
  long removeBefore(OrgScope scope, Instant madeBefore) {
    return delete("appliedAt is null and createdAt <= ?1", madeBefore);
  }
}
