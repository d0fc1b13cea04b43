package vn.canbang.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.file.FileRef;
import vn.canbang.file.KeptFiles;
import vn.canbang.identity.Accounts;
import vn.canbang.indicator.CellKey;
import vn.canbang.indicator.DataElementView;
import vn.canbang.indicator.Indicators;
import vn.canbang.observation.RollUp;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;

/** Shows sessions. */
@ApplicationScoped
class ReconciliationReader {

  private final ReconciliationQueries queries;
  private final ReconciliationPartQueries parts;
  private final ReconciliationCounts counts;
  private final Indicators indicators;
  private final Areas areas;
  private final Organisations organisations;
  private final Accounts accounts;
  private final KeptFiles files;
  private final BusinessClock clock;

  ReconciliationReader(
      ReconciliationQueries queries,
      ReconciliationPartQueries parts,
      ReconciliationCounts counts,
      Indicators indicators,
      Areas areas,
      Organisations organisations,
      Accounts accounts,
      KeptFiles files,
      BusinessClock clock) {
    this.queries = queries;
    this.parts = parts;
    this.counts = counts;
    this.indicators = indicators;
    this.areas = areas;
    this.organisations = organisations;
    this.accounts = accounts;
    this.files = files;
    this.clock = clock;
  }

  Page<ReconciliationSummary> list(
      OrgScope scope, ReconciliationQueries.Filter filter, PageRequest page) {
    Page<ReconciliationQueries.Row> rows =
        page.page(queries.page(scope, filter, page), () -> queries.count(scope, filter));
    Map<UUID, List<String>> elements =
        queries.elements(scope, rows.items().stream().map(ReconciliationQueries.Row::id).toList());
    Map<UUID, OrganisationRef> offices =
        organisations.byIds(
            rows.items().stream()
                .map(ReconciliationQueries.Row::standingOffice)
                .collect(Collectors.toSet()));
    Map<String, NamedRef> names = elementNames(scope);
    return rows.map(
        row ->
            new ReconciliationSummary(
                row.id(),
                row.area(),
                row.period(),
                named(elements.getOrDefault(row.id(), List.of()), names),
                row.state(),
                ref(offices, row.standingOffice()),
                row.differing(),
                row.missing()));
  }

  ReconciliationView view(OrgScope scope, Reconciliation session) {
    ReconciliationSheet sheet = parts.sheet(scope, session);
    Set<UUID> places = new HashSet<>(sheet.areas());
    places.add(session.areaId());
    Map<UUID, AreaRef> areasById = areas.byIds(places);
    Set<UUID> bodies =
        sheet.participants().stream()
            .map(ReconciliationParticipant::organisationId)
            .collect(Collectors.toSet());
    bodies.add(session.standingOfficeId());
    Map<UUID, OrganisationRef> organisationsById = organisations.byIds(bodies);
    return new ReconciliationView(
        session.id(),
        place(areasById, session.areaId()).ref(),
        session.period(),
        session.period().end().isBefore(clock.today()),
        named(parts.elements(scope, session.id()), elementNames(scope)),
        session.state(),
        ref(organisationsById, session.standingOfficeId()),
        participants(scope, sheet, organisationsById),
        lines(scope, sheet, areasById),
        sheet.gaps().stream()
            .map(
                gap ->
                    new MissingFigures(
                        gap.participant().id(), place(areasById, gap.areaId()).ref()))
            .toList(),
        session.minutes(),
        session.agreedAt(),
        session.turn(),
        session.reopenReason(),
        parts.rounds(scope, session.id()).stream().map(ReconciliationRound::view).toList(),
        session.illustrative(),
        session.version(),
        ReconciliationRights.actions(scope, session));
  }

  private List<ParticipantView> participants(
      OrgScope scope, ReconciliationSheet sheet, Map<UUID, OrganisationRef> names) {
    Set<UUID> people = new HashSet<>();
    for (ReconciliationParticipant participant : sheet.participants()) {
      UUID by = participant.enteredBy();
      if (by != null) {
        people.add(by);
      }
    }
    Map<UUID, String> accountNames = accounts.displayNames(people);
    List<ReconciliationFile> added = parts.files(scope, sheet.session().id());
    Map<UUID, FileRef> kept =
        added.isEmpty()
            ? Map.of()
            : files.byIds(scope, added.stream().map(ReconciliationFile::fileId).toList());
    return sheet.participants().stream()
        .map(
            one ->
                new ParticipantView(
                    one.id(),
                    ref(names, one.organisationId()),
                    one.agencyKind(),
                    one.required(),
                    one.basis(),
                    one.cutOff(),
                    one.document(),
                    added.stream()
                        .filter(file -> file.participantId().equals(one.id()))
                        .map(file -> file.view(Objects.requireNonNull(kept.get(file.fileId()))))
                        .toList(),
                    one.enteredBy() == null ? null : accountNames.get(one.enteredBy()),
                    one.enteredFor(),
                    one.enteredAt(),
                    sheet.missing(one),
                    ReconciliationRights.actions(scope, sheet.session(), one)))
        .toList();
  }

  private List<LineView> lines(
      OrgScope scope, ReconciliationSheet sheet, Map<UUID, AreaRef> places) {
    Map<CellKey, NamedRef> names = cellNames(scope);
    RollUp counted =
        sheet.session().open()
            ? counts.of(
                sheet.session().period(),
                sheet.areas().stream().map(area -> place(places, area)).toList(),
                sheet.cells())
            : null;
    List<LineView> lines = new ArrayList<>();
    for (ReconciliationLine line : sheet.lines()) {
      CellKey cell = line.cell();
      NamedRef name = names.getOrDefault(cell, new NamedRef(cell.toString(), "", ""));
      LineDecision said = line.decision();
      lines.add(
          new LineView(
              line.id(),
              place(places, line.areaId()).ref(),
              cell,
              name.nameVi(),
              name.nameEn(),
              sheet.participants().stream().map(one -> figure(sheet, line, one)).toList(),
              counted == null ? line.systemValue() : counted.of(line.areaId(), 0).sum(cell),
              sheet.difference(line),
              said.reason(),
              said.reasonText(),
              said.agreedValue()));
    }
    return lines;
  }

  private static LineFigureView figure(
      ReconciliationSheet sheet, ReconciliationLine line, ReconciliationParticipant of) {
    ReconciliationFigure figure = sheet.figure(line, of);
    EnteredFigure said = figure == null ? null : figure.said();
    return new LineFigureView(
        of.id(), said == null ? null : said.value(), said == null ? null : said.lateRegistered());
  }

  /** Names of cells: "Trẻ sinh ra sống: Bé trai". */
  Map<CellKey, NamedRef> cellNames(OrgScope scope) {
    Map<CellKey, NamedRef> names = new HashMap<>();
    for (DataElementView element : indicators.dataElements(scope)) {
      for (var part : element.disaggregations()) {
        names.put(
            new CellKey(element.code(), part.code()),
            new NamedRef(
                element.code() + "." + part.code(),
                element.nameVi() + ": " + part.nameVi(),
                element.nameEn() + ": " + part.nameEn()));
      }
    }
    return names;
  }

  private Map<String, NamedRef> elementNames(OrgScope scope) {
    return indicators.dataElements(scope).stream()
        .collect(
            Collectors.toMap(
                DataElementView::code,
                element -> new NamedRef(element.code(), element.nameVi(), element.nameEn())));
  }

  private static List<NamedRef> named(List<String> codes, Map<String, NamedRef> names) {
    return codes.stream()
        .map(code -> names.getOrDefault(code, new NamedRef(code, code, code)))
        .toList();
  }

  private static AreaRef place(Map<UUID, AreaRef> places, UUID id) {
    return Objects.requireNonNull(places.get(id));
  }

  private static Ref ref(Map<UUID, OrganisationRef> names, UUID id) {
    return Objects.requireNonNull(names.get(id)).ref();
  }
}
