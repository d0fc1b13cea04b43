package vn.canbang.observation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/**
 * Reads rows to be written. A figure is looked for by its key, whoever answers for it: a row
 * outside the caller's sight must still be found, so that it is not overwritten.
 */
@ApplicationScoped
class ObservationRepository implements PanacheRepositoryBase<Observation, UUID> {

  /** Rows of these areas whose period touches the days. */
  List<Observation> touching(
      OrgScope scope, Collection<UUID> areaIds, LocalDate from, LocalDate to) {
    return list(
        "areaId in :areas and periodStart <= :to and periodEnd >= :from",
        Parameters.with("areas", areaIds).and("from", from).and("to", to));
  }

  /** Rows that one organisation's report brought. */
  List<Observation> ofReport(
      OrgScope scope, String series, UUID organisationId, String reportPeriod) {
    return list(
        "organisationId = :organisation and series = :series and reportPeriod = :period",
        Parameters.with("organisation", organisationId)
            .and("series", series)
            .and("period", reportPeriod));
  }

  /** Rows that these reports brought, and maybe some of others beside them. */
  List<Observation> ofReports(OrgScope scope, Collection<ObservationBatch> reports) {
    return list(
        "organisationId in :organisations and series in :series and reportPeriod in :periods",
        Parameters.with(
                "organisations", reports.stream().map(ObservationBatch::organisationId).toList())
            .and("series", reports.stream().map(ObservationBatch::series).distinct().toList())
            .and(
                "periods",
                reports.stream().map(ObservationBatch::reportPeriod).distinct().toList()));
  }

  /** Rows that one session brought. */
  List<Observation> ofAgreement(OrgScope scope, UUID session) {
    return list("agreementId = :session", Parameters.with("session", session));
  }
}
