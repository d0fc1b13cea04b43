package vn.canbang.activity.occurrence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** Keeps what is known of evidence; the caller has found the occurrences. */
@ApplicationScoped
class EvidenceRepository implements PanacheRepositoryBase<Evidence, UUID> {

  /** In the order in which it was added. */
  List<Evidence> of(OrgScope scope, Collection<UUID> occurrences) {
    return occurrences.isEmpty()
        ? List.of()
        : list("occurrenceId in ?1 order by addedAt, id", occurrences);
  }

  Optional<Evidence> find(OrgScope scope, UUID occurrence, UUID id) {
    return findByIdOptional(id).filter(evidence -> evidence.occurrenceId().equals(occurrence));
  }

  long count(OrgScope scope, UUID occurrence) {
    return count("occurrenceId", occurrence);
  }

  /** What was to be kept until a day before this one. */
  List<Evidence> outlived(OrgScope system, LocalDate today) {
    return list("keepUntil < ?1 order by keepUntil, id", today);
  }
}
