package vn.canbang.observation.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.indicator.CellKey;
import vn.canbang.indicator.Indicators;
import vn.canbang.observation.FigureImport;
import vn.canbang.observation.ImportedCounts;
import vn.canbang.observation.ImportedYear;
import vn.canbang.observation.Observations;
import vn.canbang.observation.importing.ObservationImportQueries.Row;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.http.Upload;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.Language;
import vn.canbang.shared.problem.Messages;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.table.TableColumns;
import vn.canbang.shared.table.TableFormat;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.ReportingPeriod;

/** Reads tables of figures, shows what would become of them, and takes them over. */
@ApplicationScoped
class ObservationImportService {

  private static final int AT_ONCE = 5_000;
  private static final PageRequest FIRST_REFUSED = new PageRequest(1_000, 0, false);

  private final TableColumns columns;
  private final ObservationImportRepository imports;
  private final ObservationImportQueries queries;
  private final StandingFigureQueries standing;
  private final WholeYearQueries years;
  private final Observations observations;
  private final Indicators indicators;
  private final Areas areas;
  private final Organisations organisations;
  private final Messages messages;
  private final Audit audit;
  private final BusinessClock clock;

  ObservationImportService(
      ObservationImportRepository imports,
      ObservationImportQueries queries,
      StandingFigureQueries standing,
      WholeYearQueries years,
      Observations observations,
      Indicators indicators,
      Areas areas,
      Organisations organisations,
      Messages messages,
      Audit audit,
      BusinessClock clock) {
    this.columns = FigureRows.columns(messages);
    this.imports = imports;
    this.queries = queries;
    this.standing = standing;
    this.years = years;
    this.observations = observations;
    this.indicators = indicators;
    this.areas = areas;
    this.organisations = organisations;
    this.messages = messages;
    this.audit = audit;
    this.clock = clock;
  }

  byte[] template(OrgScope scope, TableFormat format) {
    requireReviewer(scope);
    return columns.template(format);
  }

  /** Imported figures count as accepted, so they are for those who accept. */
  private static void requireReviewer(OrgScope scope) {
    if (!scope.holdsAnywhere(Role.REVIEWER)) {
      throw ProblemException.forbidden();
    }
  }

  @Transactional
  ObservationImportView read(OrgScope scope, @Nullable String fileName, Upload file) {
    requireReviewer(scope);
    ObservationImport made = new ObservationImport(scope.userId(), clock.now(), fileName);
    imports.persistAndFlush(made);
    FigureRows rows =
        new FigureRows(
            scope,
            areas,
            organisations,
            indicators.dataElements(scope),
            clock.today(),
            file.mediaType().equals(Upload.XLSX));
    made.count(new ReadTable(made.id(), rows, queries, standing).read(file, columns));
    imports.flush();
    return made.view();
  }

  Page<ObservationImportView> list(OrgScope scope, PageRequest page) {
    return page.page(imports.page(scope, page), () -> imports.countOf(scope))
        .map(ObservationImport::view);
  }

  ObservationImportView get(OrgScope scope, UUID id) {
    return find(scope, id).view();
  }

  private ObservationImport find(OrgScope scope, UUID id) {
    return imports.find(scope, id).orElseThrow(ProblemException::notFound);
  }

  Page<ObservationImportRow> rows(
      OrgScope scope, UUID id, @Nullable RowFate fate, PageRequest page, Language language) {
    UUID found = find(scope, id).id();
    Page<Row> rows =
        page.page(queries.page(found, fate, page), () -> queries.count(found, fate).orElse(0L));
    Map<UUID, AreaRef> places =
        areas.byIds(
            rows.items().stream()
                .map(Row::areaId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    Map<UUID, OrganisationRef> bodies =
        organisations.byIds(
            rows.items().stream()
                .map(Row::organisationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return rows.map(
        row -> {
          AreaRef area = row.areaId() == null ? null : places.get(row.areaId());
          OrganisationRef body =
              row.organisationId() == null ? null : bodies.get(row.organisationId());
          CellKey cell = row.cell();
          return new ObservationImportRow(
              row.line(),
              row.fate(),
              area == null ? row.areaText() : area.code(),
              area == null ? null : area.name(),
              row.period() == null ? row.periodText() : row.period(),
              cell == null ? row.cellText() : cell.toString(),
              row.value(),
              row.valueText(),
              body == null ? null : body.code(),
              row.currentValue(),
              KeptFaults.errors(row.faults(), messages, language));
        });
  }

  @Transactional
  ObservationImportView apply(OrgScope scope, UUID id, ApplyImport how) {
    ObservationImport found = preview(scope, id);
    for (UUID organisation : queries.organisations(found.id())) {
      scope.require(Role.REVIEWER, organisation);
    }
    if (found.refused() > 0 && !how.skipRefused()) {
      throw ProblemException.invalid(refused(found.id()));
    }
    int taken = take(scope, found);
    // What was read before was let go meanwhile.
    found = preview(scope, id);
    found.apply(clock.now());
    imports.flush();
    audit.record(
        scope,
        "OBSERVATIONS_IMPORTED",
        "observation-import",
        found.id().toString(),
        scope.organisationId(),
        null,
        Map.of("fileName", String.valueOf(found.fileName()), "figures", taken),
        null);
    return found.view();
  }

  /** Single figures first: those of an area and year would make single ones of its whole years. */
  private int take(OrgScope scope, ObservationImport found) {
    UUID id = found.id();
    FigureImport of = new FigureImport(id, found.fileName(), scope.userId(), false);
    int taken = years.setApart(id);
    List<Row> rows = queries.good(id, 0, AT_ONCE);
    while (!rows.isEmpty()) {
      observations.importCounts(scope, counts(rows));
      queries.letGo();
      taken += rows.size();
      rows = queries.good(id, rows.getLast().line(), AT_ONCE);
    }
    try (Stream<ImportedYear> apart = years.apart(id)) {
      Iterator<ImportedYear> each = apart.iterator();
      if (each.hasNext()) {
        observations.importYears(scope, of, each);
      }
    }
    return taken;
  }

  private ObservationImport preview(OrgScope scope, UUID id) {
    ObservationImport found = find(scope, id);
    if (found.applied()) {
      throw ProblemException.conflict("observation-import.applied");
    }
    return found;
  }

  private List<Fault> refused(UUID id) {
    return queries.page(id, RowFate.REFUSED, FIRST_REFUSED).stream()
        .flatMap(row -> KeptFaults.faults(row.line(), row.faults()).stream())
        .toList();
  }

  private record Batch(UUID organisationId, UUID areaId, String period) {}

  private static List<ImportedCounts> counts(List<Row> rows) {
    Map<Batch, Map<CellKey, Integer>> batches = new LinkedHashMap<>();
    for (Row row : rows) {
      batches
          .computeIfAbsent(
              new Batch(
                  Objects.requireNonNull(row.organisationId()),
                  Objects.requireNonNull(row.areaId()),
                  Objects.requireNonNull(row.period())),
              key -> new HashMap<>())
          .put(Objects.requireNonNull(row.cell()), Objects.requireNonNull(row.value()));
    }
    return batches.entrySet().stream()
        .map(
            entry ->
                new ImportedCounts(
                    entry.getKey().organisationId(),
                    entry.getKey().areaId(),
                    ReportingPeriod.parse(entry.getKey().period()),
                    false,
                    entry.getValue()))
        .toList();
  }

  @Transactional
  void delete(OrgScope scope, UUID id) {
    imports.delete(preview(scope, id));
  }
}
