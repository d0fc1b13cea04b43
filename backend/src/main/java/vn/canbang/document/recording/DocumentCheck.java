package vn.canbang.document.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.plan.Plans;
import vn.canbang.plan.document.PlanType;
import vn.canbang.plan.draft.RecordedPlan;
import vn.canbang.plan.programme.Programmes;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.time.BusinessClock;

/** Finds what a document names, and everything in it that a plan cannot be made of, at once. */
@ApplicationScoped
class DocumentCheck {

  private final Organisations organisations;
  private final Areas areas;
  private final Plans plans;
  private final Programmes programmes;
  private final DocumentPartsCheck parts;
  private final BusinessClock clock;

  DocumentCheck(
      Organisations organisations,
      Areas areas,
      Plans plans,
      Programmes programmes,
      DocumentPartsCheck parts,
      BusinessClock clock) {
    this.organisations = organisations;
    this.areas = areas;
    this.plans = plans;
    this.programmes = programmes;
    this.parts = parts;
    this.clock = clock;
  }

  /**
   * A document without faults.
   *
   * @param areaIds the areas of its targets, in their order
   */
  record Checked(RecordedPlan plan, List<UUID> areaIds) {}

  Checked check(OrgScope scope, PlanRecordingService.Wanted wanted) {
    PlanDocument document = wanted.document();
    Faults faults = new Faults();
    OrganisationRef issuer = organisations.byCode(wanted.issuer()).orElse(null);
    if (issuer == null || issuer.group()) {
      faults.add("/issuer", "organisation.unknown", wanted.issuer(), wanted.issuer());
    } else {
      scope.require(Role.PLANNER, issuer.id());
    }
    Optional<DocumentParts.Head> head = head(document, wanted.at(), faults);
    UUID area = head.map(found -> area(wanted, found.periodStart(), faults)).orElse(null);
    if (issuer != null && wanted.as() == RecordAs.RECORDED) {
      checkNumber(scope, document, issuer.id(), wanted.at(), faults);
    }
    checkProgramme(scope, document.programme(), wanted.at(), faults);
    parts.check(scope, document, wanted.at(), faults);
    List<UUID> areaIds = new ArrayList<>();
    head.ifPresent(
        found -> areaIds.addAll(areasOfTargets(document, area, found, wanted.at(), faults)));
    faults.throwIfAny();
    return new Checked(DocumentParts.plan(document, head.orElseThrow(), wanted), areaIds);
  }

  private static Optional<DocumentParts.Head> head(
      PlanDocument document, String at, Faults faults) {
    PlanType type = document.type();
    String title = document.title();
    LocalDate from = document.periodStart();
    LocalDate to = document.periodEnd();
    require(type, at + "/type", faults);
    require(title == null || title.isBlank() ? null : title, at + "/title", faults);
    require(from, at + "/periodStart", faults);
    require(to, at + "/periodEnd", faults);
    if (type == null || title == null || from == null || to == null) {
      return Optional.empty();
    }
    if (to.isBefore(from)) {
      faults.add(at + "/periodEnd", "plan.period-backwards", to);
    }
    return Optional.of(new DocumentParts.Head(type, title, from, to));
  }

  private static void require(@Nullable Object value, String pointer, Faults faults) {
    if (value == null) {
      faults.add(pointer, "required", null);
    }
  }

  private @Nullable UUID area(
      PlanRecordingService.Wanted wanted, LocalDate periodStart, Faults faults) {
    // A draft has no day of its own yet.
    LocalDate on =
        wanted.as() == RecordAs.DRAFT
            ? periodStart
            : Objects.requireNonNullElse(wanted.document().issuedOn(), periodStart);
    Optional<AreaRef> found = areas.byCode(wanted.area(), on);
    if (found.isEmpty()) {
      faults.add("/area", "area.unknown", wanted.area(), wanted.area(), on);
    }
    return found.map(AreaRef::id).orElse(null);
  }

  private void checkNumber(
      OrgScope scope, PlanDocument document, UUID issuerId, String at, Faults faults) {
    String number = document.number();
    LocalDate on = document.issuedOn();
    if (on != null && on.isAfter(clock.today())) {
      faults.add(at + "/issuedOn", "plan.issued-later", on);
    }
    if (number != null
        && on != null
        && plans.numberTaken(scope, issuerId, document.documentType(), number, on)) {
      faults.add(at + "/number", "plan.number-taken", number, on.getYear());
    }
  }

  private void checkProgramme(
      OrgScope scope, @Nullable String programme, String at, Faults faults) {
    if (programme != null && programmes.find(scope, programme).isEmpty()) {
      faults.add(at + "/programme", "plan.programme-unknown", programme);
    }
  }

  private List<UUID> areasOfTargets(
      PlanDocument document,
      @Nullable UUID own,
      DocumentParts.Head head,
      String at,
      Faults faults) {
    List<UUID> ids = new ArrayList<>();
    for (int i = 0; i < document.targets().size(); i++) {
      String code = document.targets().get(i).area();
      UUID found =
          code == null ? own : areas.byCode(code, head.periodStart()).map(AreaRef::id).orElse(null);
      if (found == null && code != null) {
        faults.add(at + "/targets/" + i + "/area", "area.unknown", code, code, head.periodStart());
      }
      if (found != null) {
        ids.add(found);
      }
    }
    return ids;
  }
}
