package vn.canbang.observation.origin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.indicator.CellKey;
import vn.canbang.observation.ObservationReport;
import vn.canbang.observation.ObservationSource;
import vn.canbang.observation.Window;
import vn.canbang.observation.origin.FigureOriginQueries.Imported;
import vn.canbang.observation.origin.FigureOriginQueries.Place;
import vn.canbang.observation.origin.FigureOriginQueries.Row;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.ReportingPeriod;

/** Shows single figures with the names of their areas and organisations. */
@ApplicationScoped
class FigureOriginReader implements FigureOrigins {

  private final FigureOriginQueries queries;
  private final Areas areas;
  private final Organisations organisations;

  FigureOriginReader(FigureOriginQueries queries, Areas areas, Organisations organisations) {
    this.queries = queries;
    this.areas = areas;
    this.organisations = organisations;
  }

  @Override
  public Page<OriginFigure> of(
      OrgScope scope, UUID areaId, Window window, CellKey cell, PageRequest page) {
    Page<Row> rows =
        page.page(
            queries.find(scope, areaId, window, cell, page),
            () -> queries.count(scope, areaId, window, cell));
    Map<UUID, AreaRef> places =
        areas.byIds(rows.items().stream().map(Row::areaId).collect(Collectors.toSet()));
    Map<UUID, OrganisationRef> bodies =
        organisations.byIds(
            rows.items().stream().map(Row::organisationId).collect(Collectors.toSet()));
    Set<String> periods = rows.items().stream().map(Row::period).collect(Collectors.toSet());
    Map<Place, List<OriginPast>> before = queries.before(scope, cell, places.keySet(), periods);
    Map<Imported, OriginImport> files =
        rows.items().stream().anyMatch(row -> row.source() == ObservationSource.IMPORT)
            ? queries.files(cell, places.keySet(), periods)
            : Map.of();
    return rows.map(
        row ->
            figure(
                row,
                Objects.requireNonNull(places.get(row.areaId())),
                Objects.requireNonNull(bodies.get(row.organisationId())),
                file(row, files),
                before.getOrDefault(new Place(row.areaId(), row.period()), List.of())));
  }

  private static @Nullable OriginImport file(Row row, Map<Imported, OriginImport> files) {
    if (row.broughtBy() != null || row.source() != ObservationSource.IMPORT) {
      return row.broughtBy();
    }
    return files.get(new Imported(new Place(row.areaId(), row.period()), row.organisationId()));
  }

  private static OriginFigure figure(
      Row row,
      AreaRef area,
      OrganisationRef body,
      @Nullable OriginImport file,
      List<OriginPast> before) {
    return new OriginFigure(
        area.ref(),
        ReportingPeriod.parse(row.period()),
        row.value(),
        row.counts(),
        row.status(),
        row.source(),
        row.illustrative(),
        body.ref(),
        report(row, body),
        file,
        row.agreementId(),
        row.recordedAt(),
        before);
  }

  private static @Nullable ObservationReport report(Row row, OrganisationRef body) {
    return row.series() == null || row.reportPeriod() == null || row.revision() == null
        ? null
        : new ObservationReport(
            row.series(), body.code(), ReportingPeriod.parse(row.reportPeriod()), row.revision());
  }
}
