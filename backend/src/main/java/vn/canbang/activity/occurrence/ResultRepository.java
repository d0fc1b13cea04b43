package vn.canbang.activity.occurrence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** Keeps results; the caller has found their occurrences. */
@ApplicationScoped
class ResultRepository implements PanacheRepositoryBase<RecordedResult, UUID> {

  /** Those in force of the occurrences that are done. */
  List<RecordedResult> current(OrgScope scope, Collection<UUID> occurrences) {
    return occurrences.isEmpty()
        ? List.of()
        : whole(
            "select r from RecordedResult r, Occurrence o where o.id = r.occurrenceId"
                + " and o.results = r.revision and o.state = ?2 and o.id in ?1",
            occurrences,
            OccurrenceState.DONE);
  }

  /** All that were ever recorded of one, the latest first. */
  List<RecordedResult> history(OrgScope scope, UUID occurrence) {
    return whole("occurrenceId = ?1 order by revision desc", occurrence);
  }

  /** With all that they are made of: one statement for each kind of it, however many they are. */
  private List<RecordedResult> whole(String query, Object... parameters) {
    List<RecordedResult> found = list(query, parameters);
    if (!found.isEmpty()) {
      for (String part : List.of("counts", "channels", "categories", "findings")) {
        list("select r from RecordedResult r left join fetch r." + part + " where r in ?1", found);
      }
    }
    return found;
  }
}
