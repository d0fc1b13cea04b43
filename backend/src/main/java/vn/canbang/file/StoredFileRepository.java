package vn.canbang.file;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** What is known of files; the rooms that hold their ids know who sees them. */
@ApplicationScoped
class StoredFileRepository implements PanacheRepositoryBase<StoredFile, UUID> {

  Optional<StoredFile> find(OrgScope scope, UUID id) {
    return findByIdOptional(id);
  }

  List<StoredFile> all(OrgScope scope, Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("id in ?1", ids);
  }

  /** Those of the contents that some file still has. */
  Set<String> held(OrgScope system, Collection<String> sha256) {
    return new HashSet<>(
        getEntityManager()
            .createQuery(
                "select distinct f.sha256 from StoredFile f where f.sha256 in :hashes",
                String.class)
            .setParameter("hashes", sha256)
            .getResultList());
  }
}
