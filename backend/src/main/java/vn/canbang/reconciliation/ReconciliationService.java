package vn.canbang.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.file.KeptFiles;
import vn.canbang.indicator.CellKey;
import vn.canbang.observation.AgreedCounts;
import vn.canbang.observation.Observations;
import vn.canbang.observation.RollUp;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.table.TableFormat;
import vn.canbang.shared.time.BusinessClock;

/** Leads sessions from the first figure to what is agreed. */
@ApplicationScoped
class ReconciliationService implements Reconciliations {

  /** More areas than this are counted, not named. */
  private static final int NAMED = 5;

  private final ReconciliationRepository sessions;
  private final ReconciliationQueries queries;
  private final ReconciliationPartQueries parts;
  private final ReconciliationReader reader;
  private final ReconciliationOpening opening;
  private final ReconciliationCounts counts;
  private final ReconciliationEffects effects;
  private final ReconciliationTables tables;
  private final Observations observations;
  private final Areas areas;
  private final Organisations organisations;
  private final KeptFiles files;
  private final BusinessClock clock;
  private final Audit audit;

  ReconciliationService(
      ReconciliationRepository sessions,
      ReconciliationQueries queries,
      ReconciliationPartQueries parts,
      ReconciliationReader reader,
      ReconciliationOpening opening,
      ReconciliationCounts counts,
      ReconciliationEffects effects,
      ReconciliationTables tables,
      Observations observations,
      Areas areas,
      Organisations organisations,
      KeptFiles files,
      BusinessClock clock,
      Audit audit) {
    this.sessions = sessions;
    this.queries = queries;
    this.parts = parts;
    this.reader = reader;
    this.opening = opening;
    this.counts = counts;
    this.effects = effects;
    this.tables = tables;
    this.observations = observations;
    this.areas = areas;
    this.organisations = organisations;
    this.files = files;
    this.clock = clock;
    this.audit = audit;
  }

  Page<ReconciliationSummary> list(
      OrgScope scope, ReconciliationQueries.Filter filter, PageRequest page) {
    return reader.list(scope, filter, page);
  }

  @Override
  public ReconciliationView read(OrgScope scope, UUID id) {
    return reader.view(scope, find(scope, id));
  }

  @Override
  public List<NamedRef> reasons(OrgScope scope) {
    return parts.reasons(scope).stream().map(ReconciliationReason::ref).toList();
  }

  private Reconciliation find(OrgScope scope, UUID id) {
    return queries.find(scope, id).orElseThrow(ProblemException::notFound);
  }

  /** Found, led by the caller, and not changed by others meanwhile. */
  private Reconciliation led(OrgScope scope, UUID id, @Nullable String ifMatch) {
    Reconciliation session = find(scope, id);
    if (!ReconciliationRights.leads(scope, session)) {
      throw ProblemException.forbidden();
    }
    EntityTags.require(ifMatch, session.version());
    return session;
  }

  private static void requireOpen(Reconciliation session) {
    if (!session.open()) {
      throw ProblemException.conflict("reconciliation.not-open");
    }
  }

  @Override
  @Transactional
  public ReconciliationView create(
      OrgScope scope, CreateReconciliation wanted, boolean illustrative) {
    ReconciliationOpening.Opened opened = opening.open(scope, wanted, illustrative);
    Reconciliation session = opened.session();
    sessions.persistAndFlush(session);
    parts.keep(scope, opened.parts());
    sessions.flush();
    record(scope, "RECONCILIATION_CREATED", session, null, wanted, null);
    return reader.view(scope, session);
  }

  @Transactional
  void delete(OrgScope scope, UUID id, @Nullable String ifMatch) {
    Reconciliation session = led(scope, id, ifMatch);
    requireOpen(session);
    if (session.turn() > 1) {
      throw ProblemException.conflict("reconciliation.was-agreed");
    }
    ReconciliationView before = reader.view(scope, session);
    List<UUID> letters = parts.files(scope, id).stream().map(ReconciliationFile::fileId).toList();
    sessions.delete(session);
    sessions.flush();
    letters.forEach(file -> files.drop(scope, file));
    record(scope, "RECONCILIATION_DELETED", session, before, null, null);
  }

  @Override
  @Transactional
  public ReconciliationView enter(OrgScope scope, UUID id, UUID participant, PutFigures figures) {
    Reconciliation session = find(scope, id);
    return enter(scope, id, participant, EntityTags.of(session.version()), figures);
  }

  @Transactional
  ReconciliationView enter(
      OrgScope scope, UUID id, UUID participantId, @Nullable String ifMatch, PutFigures said) {
    Reconciliation session = find(scope, id);
    ReconciliationSheet sheet = parts.sheet(scope, session);
    ReconciliationParticipant participant = sheet.participant(participantId);
    boolean own = ReconciliationRights.entersOwn(scope, participant);
    if (!own && !ReconciliationRights.entersFor(scope, session)) {
      throw ProblemException.forbidden();
    }
    EntityTags.require(ifMatch, session.version());
    requireOpen(session);
    boolean forIt = said.document() != null && !isOwn(scope, participant);
    check(sheet, said, own);
    Map<UUID, ReconciliationFigure> kept = sheet.figures(participant);
    List<EnteredFigure> before = kept.values().stream().map(ReconciliationFigure::said).toList();
    List<ReconciliationFigure> added = new ArrayList<>();
    for (EnteredFigure figure : said.figures()) {
      ReconciliationFigure there = kept.remove(figure.line());
      if (there == null) {
        added.add(new ReconciliationFigure(participantId, figure));
      } else {
        there.write(figure);
      }
    }
    parts.drop(scope, kept.values());
    parts.keep(scope, added);
    participant.entered(said, scope.accountId(), forIt, clock.now());
    session.written();
    sessions.flush();
    record(
        scope,
        "RECONCILIATION_FIGURES_ENTERED",
        session,
        Map.of("participant", participantId, "figures", before),
        Map.of("participant", participantId, "figures", said),
        null);
    return reader.view(scope, session);
  }

  /** Works for the agency itself, not only for one above it. */
  private static boolean isOwn(OrgScope scope, ReconciliationParticipant participant) {
    return scope.organisationId().equals(participant.organisationId());
  }

  private void check(ReconciliationSheet sheet, PutFigures said, boolean own) {
    Faults faults = new Faults();
    LocalDate today = clock.today();
    AgencyLetter letter = said.document();
    if (letter == null && !own) {
      faults.add("/document", "reconciliation.letter-required", null);
    } else if (letter != null && letter.issuedOn().isAfter(today)) {
      faults.add("/document/issuedOn", "reconciliation.in-future", letter.issuedOn());
    }
    if (said.cutOff() != null && said.cutOff().isAfter(today)) {
      faults.add("/cutOff", "reconciliation.in-future", said.cutOff());
    }
    Set<UUID> lines = sheet.linesById().keySet();
    Set<UUID> seen = new HashSet<>();
    for (int i = 0; i < said.figures().size(); i++) {
      EnteredFigure figure = said.figures().get(i);
      checkLine(faults, "/figures/" + i + "/line", figure.line(), lines, seen);
      Integer late = figure.lateRegistered();
      if (late != null && late > figure.value()) {
        faults.add(
            "/figures/" + i + "/lateRegistered",
            "reconciliation.late-above-value",
            late,
            figure.value());
      }
    }
    faults.throwIfAny();
  }

  private static void checkLine(
      Faults faults, String pointer, UUID line, Set<UUID> known, Set<UUID> seen) {
    if (!known.contains(line)) {
      faults.add(pointer, "reconciliation.line-unknown", line);
    } else if (!seen.add(line)) {
      faults.add(pointer, "reconciliation.line-repeated", line);
    }
  }

  @Override
  @Transactional
  public ReconciliationView decide(OrgScope scope, UUID id, PutReconciliationLines lines) {
    Reconciliation session = find(scope, id);
    return decide(scope, id, EntityTags.of(session.version()), lines);
  }

  @Transactional
  ReconciliationView decide(
      OrgScope scope, UUID id, @Nullable String ifMatch, PutReconciliationLines said) {
    Reconciliation session = led(scope, id, ifMatch);
    requireOpen(session);
    ReconciliationSheet sheet = parts.sheet(scope, session);
    Map<UUID, ReconciliationLine> lines = sheet.linesById();
    check(scope, sheet, lines, said);
    List<LineDecision> before = new ArrayList<>();
    for (LineDecision decision : said.lines()) {
      ReconciliationLine line = Objects.requireNonNull(lines.get(decision.line()));
      before.add(line.decision());
      line.decide(decision);
    }
    session.written();
    sessions.flush();
    record(scope, "RECONCILIATION_LINES_WRITTEN", session, before, said.lines(), null);
    return reader.view(scope, session);
  }

  private void check(
      OrgScope scope,
      ReconciliationSheet sheet,
      Map<UUID, ReconciliationLine> lines,
      PutReconciliationLines said) {
    Map<String, ReconciliationReason> reasons =
        parts.reasons(scope).stream()
            .collect(Collectors.toMap(ReconciliationReason::code, reason -> reason));
    Faults faults = new Faults();
    Set<UUID> seen = new HashSet<>();
    for (int i = 0; i < said.lines().size(); i++) {
      LineDecision decision = said.lines().get(i);
      String pointer = "/lines/" + i;
      checkLine(faults, pointer + "/line", decision.line(), lines.keySet(), seen);
      ReconciliationLine line = lines.get(decision.line());
      String code = decision.reason();
      ReconciliationReason reason = code == null ? null : reasons.get(code);
      if (code != null && reason == null) {
        faults.add(pointer + "/reason", "reconciliation.reason-unknown", code, code);
      } else if (reason != null
          && reason.needsText()
          && (decision.reasonText() == null || decision.reasonText().isBlank())) {
        faults.add(pointer + "/reasonText", "reconciliation.reason-text", null);
      }
      Integer value = decision.agreedValue();
      if (line != null && value != null && code == null && sheet.needsReason(line, value)) {
        faults.add(pointer + "/reason", "reconciliation.reason-required", null);
      }
    }
    faults.throwIfAny();
  }

  /** The figures of all agencies side by side. */
  byte[] table(OrgScope scope, UUID id, TableFormat format) {
    return tables.of(read(scope, id), reasons(scope), format);
  }

  ReconciliationEffect effect(OrgScope scope, UUID id) {
    Reconciliation session = find(scope, id);
    requireOpen(session);
    return effects.of(scope, parts.sheet(scope, session));
  }

  @Transactional
  ReconciliationView agree(
      OrgScope scope, UUID id, @Nullable String ifMatch, AgreeReconciliation minutes) {
    Reconciliation session = led(scope, id, ifMatch);
    requireOpen(session);
    ReconciliationSheet sheet = parts.sheet(scope, session);
    Map<UUID, AreaRef> places = areas.byIds(sheet.areas());
    checkReady(scope, sheet, places, minutes);
    RollUp counted = counts.of(session.period(), places.values(), sheet.cells());
    Map<UUID, Map<CellKey, Integer>> values = new LinkedHashMap<>();
    for (ReconciliationLine line : sheet.lines()) {
      int value = Objects.requireNonNull(sheet.decided(line));
      line.agree(value, counted.of(line.areaId(), 0).sum(line.cell()));
      values.computeIfAbsent(line.areaId(), area -> new HashMap<>()).put(line.cell(), value);
    }
    session.agree(minutes, clock.now());
    observations.agree(
        scope,
        values.entrySet().stream()
            .map(
                of ->
                    new AgreedCounts(
                        session.id(),
                        session.standingOfficeId(),
                        of.getKey(),
                        session.period(),
                        session.illustrative(),
                        of.getValue()))
            .toList());
    sessions.flush();
    record(
        scope,
        "RECONCILIATION_AGREED",
        session,
        null,
        Map.of(
            "minutes",
            minutes,
            "lines",
            sheet.lines().stream().map(ReconciliationLine::decision).toList()),
        null);
    return reader.view(scope, session);
  }

  private void checkReady(
      OrgScope scope,
      ReconciliationSheet sheet,
      Map<UUID, AreaRef> places,
      AgreeReconciliation minutes) {
    Faults faults = new Faults();
    Reconciliation session = sheet.session();
    if (minutes.signedOn().isAfter(clock.today())) {
      faults.add("/signedOn", "reconciliation.in-future", minutes.signedOn());
    }
    Map<UUID, OrganisationRef> names =
        organisations.byIds(
            sheet.participants().stream()
                .map(ReconciliationParticipant::organisationId)
                .collect(Collectors.toSet()));
    for (int i = 0; i < sheet.participants().size(); i++) {
      ReconciliationParticipant participant = sheet.participants().get(i);
      List<String> without =
          sheet.gaps(participant).stream().map(area -> name(places, area)).toList();
      if (participant.required() && !without.isEmpty()) {
        faults.add(
            "/participants/" + i,
            "reconciliation.figures-missing",
            null,
            Objects.requireNonNull(names.get(participant.organisationId())).name(),
            without.size(),
            without.stream().limit(NAMED).collect(Collectors.joining(", "))
                + (without.size() > NAMED ? "…" : "."));
      }
    }
    Map<CellKey, NamedRef> cells = reader.cellNames(scope);
    for (int i = 0; i < sheet.lines().size(); i++) {
      ReconciliationLine line = sheet.lines().get(i);
      Integer value = sheet.decided(line);
      NamedRef cell = cells.get(line.cell());
      String called = cell == null ? line.cell().toString() : cell.nameVi();
      if (value == null) {
        faults.add(
            "/lines/" + i + "/agreedValue",
            "reconciliation.value-missing",
            null,
            name(places, line.areaId()),
            called);
      } else if (line.decision().reason() == null && sheet.needsReason(line, value)) {
        faults.add(
            "/lines/" + i + "/reason",
            "reconciliation.line-reason-missing",
            null,
            name(places, line.areaId()),
            called);
      }
    }
    faults.throwIfAny();
    for (AreaRef place : places.values()) {
      if (counts.anyBelow(session.period(), place, sheet.cells())) {
        throw ProblemException.conflict("reconciliation.figures-below", place.name());
      }
    }
  }

  private static String name(Map<UUID, AreaRef> places, UUID area) {
    return Objects.requireNonNull(places.get(area)).name();
  }

  @Transactional
  ReconciliationView reopen(
      OrgScope scope, UUID id, @Nullable String ifMatch, ReopenReconciliation why) {
    Reconciliation session = led(scope, id, ifMatch);
    if (session.open()) {
      throw ProblemException.conflict("reconciliation.not-agreed");
    }
    Instant now = clock.now();
    ReconciliationRound before = session.reopen(why.reason(), now);
    parts.keep(scope, List.of(before));
    sessions.flush();
    record(
        scope,
        "RECONCILIATION_REOPENED",
        session,
        before.view(),
        Map.of("round", session.turn()),
        why.reason());
    return reader.view(scope, session);
  }

  private void record(
      OrgScope scope,
      String action,
      Reconciliation session,
      @Nullable Object before,
      @Nullable Object after,
      @Nullable String reason) {
    audit.record(
        scope,
        action,
        "reconciliation",
        session.id().toString(),
        session.standingOfficeId(),
        before,
        after,
        reason);
  }
}
