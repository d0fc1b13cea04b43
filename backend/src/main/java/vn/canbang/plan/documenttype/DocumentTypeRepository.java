package vn.canbang.plan.documenttype;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.security.OrgScope;

/** The catalogue of document types, which everybody signed in reads. */
@ApplicationScoped
class DocumentTypeRepository implements PanacheRepositoryBase<DocumentType, String> {

  /** Those of a day; with {@code changedSince}, those changed after it, whenever valid. */
  List<DocumentType> of(OrgScope scope, LocalDate on, @Nullable Instant changedSince) {
    return changedSince == null
        ? find("validFrom <= ?1 and validTo > ?1 order by position", on).list()
        : find("changedAt > ?1 order by changedAt, position", changedSince).list();
  }
}
