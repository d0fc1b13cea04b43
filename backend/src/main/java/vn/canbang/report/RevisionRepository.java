package vn.canbang.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** Revisions as stored. */
@ApplicationScoped
class RevisionRepository implements PanacheRepositoryBase<ReportRevision, UUID> {

  ReportRevision get(OrgScope scope, Report report, int number) {
    return find(scope, report, number).orElseThrow();
  }

  Optional<ReportRevision> find(OrgScope scope, Report report, int number) {
    return find("reportId = ?1 and number = ?2", report.id(), number).firstResultOptional();
  }

  /** All of a report, the first one first. */
  List<ReportRevision> all(OrgScope scope, Report report) {
    return list("reportId = ?1 order by number", report.id());
  }

  /** One of each report, by its number. One statement. */
  List<ReportRevision> numbered(OrgScope scope, Map<UUID, Integer> numbers) {
    return numbers.isEmpty()
        ? List.of()
        : list("reportId in ?1 and number in ?2", numbers.keySet(), Set.copyOf(numbers.values()))
            .stream()
            .filter(r -> Integer.valueOf(r.number()).equals(numbers.get(r.reportId())))
            .toList();
  }

  List<ReportRevision> byIds(OrgScope scope, Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("id in ?1", ids);
  }

  /** The newest ones of the reports with these ids. */
  List<ReportRevision> newest(OrgScope scope, Collection<UUID> reportIds) {
    return reportIds.isEmpty()
        ? List.of()
        : list(
            "select v from ReportRevision v join Report r on r.id = v.reportId"
                + " and v.number = r.revision where r.id in ?1",
            reportIds);
  }

  /** Those in force of the reports with these ids. */
  List<ReportRevision> accepted(OrgScope scope, Collection<UUID> reportIds) {
    return reportIds.isEmpty()
        ? List.of()
        : list(
            "select v from ReportRevision v join Report r on r.id = v.reportId"
                + " and v.number = r.acceptedRevision where r.id in ?1",
            reportIds);
  }
}
