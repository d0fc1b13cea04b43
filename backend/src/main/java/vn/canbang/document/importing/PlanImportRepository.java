package vn.canbang.document.importing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.security.OrgScope;

/** Keeps imports; each is seen by whoever made it, and by nobody else. */
@ApplicationScoped
class PlanImportRepository implements PanacheRepositoryBase<PlanImport, UUID> {

  Optional<PlanImport> find(OrgScope scope, UUID id, Instant madeAfter) {
    @Nullable UUID account = scope.accountId();
    return account == null
        ? Optional.empty()
        : find("id = ?1 and accountId = ?2 and createdAt > ?3", id, account, madeAfter)
            .firstResultOptional();
  }

  long removeBefore(OrgScope scope, Instant madeBefore) {
    return delete("createdAt <= ?1", madeBefore);
  }
}
