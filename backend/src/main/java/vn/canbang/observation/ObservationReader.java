package vn.canbang.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.ReportingPeriod;

/** Lists figures with the names of their areas and organisations. */
@ApplicationScoped
class ObservationReader {

  private final ObservationQueries queries;
  private final Areas areas;
  private final Organisations organisations;

  ObservationReader(ObservationQueries queries, Areas areas, Organisations organisations) {
    this.queries = queries;
    this.areas = areas;
    this.organisations = organisations;
  }

  Page<ObservationView> list(OrgScope scope, ObservationQueries.Filter filter, PageRequest page) {
    List<ObservationQueries.Row> rows = queries.find(scope, filter, page);
    Map<UUID, AreaRef> places =
        areas.byIds(rows.stream().map(ObservationQueries.Row::areaId).collect(Collectors.toSet()));
    Map<UUID, OrganisationRef> bodies =
        organisations.byIds(
            rows.stream().map(ObservationQueries.Row::organisationId).collect(Collectors.toSet()));
    return page.page(rows, () -> queries.count(scope, filter))
        .map(
            row -> {
              AreaRef area = places.get(row.areaId());
              if (area == null) {
                throw ProblemException.notFound();
              }
              return view(row, area, bodies.get(row.organisationId()));
            });
  }

  private static ObservationView view(
      ObservationQueries.Row row, AreaRef area, @Nullable OrganisationRef body) {
    return new ObservationView(
        area.ref(),
        row.element(),
        row.disaggregation(),
        ReportingPeriod.parse(row.period()),
        row.value(),
        row.status(),
        row.source(),
        row.illustrative(),
        body == null ? null : body.ref(),
        row.series() == null
                || row.reportPeriod() == null
                || row.reportRevision() == null
                || body == null
            ? null
            : new ObservationReport(
                row.series(),
                body.code(),
                ReportingPeriod.parse(row.reportPeriod()),
                row.reportRevision()));
  }
}
