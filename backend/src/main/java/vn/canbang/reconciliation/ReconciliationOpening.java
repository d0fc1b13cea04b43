package vn.canbang.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.indicator.CellKey;
import vn.canbang.indicator.DataElementView;
import vn.canbang.indicator.Indicators;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.shared.time.BusinessClock;

/** Makes a session of what is wanted: a line for every cell of every area. */
@ApplicationScoped
class ReconciliationOpening {

  private static final int MOST_LINES = 5_000;

  private final ReconciliationQueries queries;
  private final ReconciliationCounts counts;
  private final Indicators indicators;
  private final Areas areas;
  private final Organisations organisations;
  private final BusinessClock clock;

  ReconciliationOpening(
      ReconciliationQueries queries,
      ReconciliationCounts counts,
      Indicators indicators,
      Areas areas,
      Organisations organisations,
      BusinessClock clock) {
    this.queries = queries;
    this.counts = counts;
    this.indicators = indicators;
    this.areas = areas;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** A session and its parts, none of them kept yet. */
  record Opened(Reconciliation session, List<Object> parts) {}

  Opened open(OrgScope scope, CreateReconciliation wanted, boolean illustrative) {
    Faults faults = new Faults();
    OrganisationRef office = office(scope, wanted, faults);
    if (office != null && !scope.holds(Role.REVIEWER, office.id())) {
      throw ProblemException.forbidden();
    }
    if (wanted.period().start().isAfter(clock.today())) {
      faults.add("/period", "reconciliation.in-future", wanted.period().code());
    }
    List<OrganisationRef> bodies = participants(wanted, faults);
    List<CellKey> cells = cells(scope, wanted, faults);
    AreaRef area = areas.byCode(wanted.area(), wanted.period().end()).orElse(null);
    List<AreaRef> places = List.of();
    if (area == null) {
      faults.add("/area", "area.unknown", wanted.area(), wanted.area(), wanted.period().end());
    } else {
      places = places(wanted, area, cells, faults);
      if (office != null && office.areaId() != null) {
        requireServed(wanted, area, office, faults);
      }
    }
    if (places.size() * cells.size() > MOST_LINES) {
      faults.add("/elements", "reconciliation.too-many-lines", null, MOST_LINES);
    }
    faults.throwIfAny();
    if (area == null || office == null) {
      throw new IllegalStateException("what is unknown is a fault");
    }
    if (queries.taken(scope, area.id(), wanted.period(), wanted.elements())) {
      throw ProblemException.conflict("reconciliation.exists", area.name(), wanted.period().code());
    }
    Reconciliation session =
        new Reconciliation(
            area.id(), wanted.level(), wanted.period(), office.id(), illustrative, clock.now());
    return new Opened(session, parts(session, wanted, bodies, places, cells));
  }

  private static List<Object> parts(
      Reconciliation session,
      CreateReconciliation wanted,
      List<OrganisationRef> bodies,
      List<AreaRef> places,
      List<CellKey> cells) {
    List<Object> parts = new ArrayList<>();
    for (int i = 0; i < wanted.elements().size(); i++) {
      parts.add(new ReconciliationElement(session, wanted.elements().get(i), i));
    }
    for (int i = 0; i < bodies.size(); i++) {
      parts.add(
          new ReconciliationParticipant(
              session, i, bodies.get(i).id(), wanted.participants().get(i)));
    }
    int position = 0;
    for (AreaRef place : places) {
      for (CellKey cell : cells) {
        parts.add(new ReconciliationLine(session, position, place.id(), cell));
        position++;
      }
    }
    return parts;
  }

  private @Nullable OrganisationRef office(
      OrgScope scope, CreateReconciliation wanted, Faults faults) {
    String code = wanted.standingOffice();
    if (code == null) {
      UUID own = scope.organisationId();
      OrganisationRef office =
          own.equals(SystemScope.NO_ORGANISATION) ? null : organisations.byId(own).orElse(null);
      if (office == null) {
        faults.add("/standingOffice", "required", null);
      }
      return office;
    }
    OrganisationRef office = organisations.byCode(code).orElse(null);
    if (office == null || office.group()) {
      faults.add("/standingOffice", "organisation.unknown", code, code);
      return null;
    }
    return office;
  }

  private void requireServed(
      CreateReconciliation wanted, AreaRef area, OrganisationRef office, Faults faults) {
    UUID served = office.areaId();
    if (served != null
        && !served.equals(area.id())
        && !areas.isWithin(served, area.id(), wanted.period().end())) {
      faults.add("/area", "reconciliation.area-elsewhere", wanted.area(), office.name());
    }
  }

  private List<OrganisationRef> participants(CreateReconciliation wanted, Faults faults) {
    Map<String, OrganisationRef> known =
        organisations.byCodes(
            wanted.participants().stream().map(NewParticipant::organisation).toList());
    List<OrganisationRef> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < wanted.participants().size(); i++) {
      String code = wanted.participants().get(i).organisation();
      String pointer = "/participants/" + i + "/organisation";
      OrganisationRef body = known.get(code);
      if (body == null || body.group()) {
        faults.add(pointer, "organisation.unknown", code, code);
      } else if (!seen.add(code)) {
        faults.add(pointer, "reconciliation.participant-repeated", code, body.name());
      } else {
        found.add(body);
      }
    }
    return found;
  }

  private List<CellKey> cells(OrgScope scope, CreateReconciliation wanted, Faults faults) {
    Map<String, DataElementView> known =
        indicators.dataElements(scope).stream()
            .collect(Collectors.toMap(DataElementView::code, Function.identity()));
    List<CellKey> cells = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < wanted.elements().size(); i++) {
      String code = wanted.elements().get(i);
      DataElementView element = known.get(code);
      if (element == null) {
        faults.add("/elements/" + i, "reconciliation.element-unknown", code, code);
      } else if (!element.reconcilable()) {
        faults.add("/elements/" + i, "reconciliation.element-own", code, element.nameVi());
      } else if (!seen.add(code)) {
        faults.add("/elements/" + i, "reconciliation.element-repeated", code);
      } else {
        cells.addAll(element.cells());
      }
    }
    return cells;
  }

  private List<AreaRef> places(
      CreateReconciliation wanted, AreaRef area, List<CellKey> cells, Faults faults) {
    Integer level = wanted.level();
    if (level == null) {
      if (counts.anyBelow(wanted.period(), area, cells)) {
        faults.add("/level", "reconciliation.level-below", null, area.name());
      }
      return List.of(area);
    }
    List<AreaRef> places =
        level <= area.level()
            ? List.of()
            : areas.descendants(area.id(), level, wanted.period().end());
    if (places.isEmpty()) {
      faults.add("/level", "reconciliation.level", level, area.name());
    }
    return places;
  }
}
