package vn.canbang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.plan.comment.PlanComments;
import vn.canbang.plan.document.PlanAction;
import vn.canbang.plan.document.PlanPartKind;
import vn.canbang.plan.document.PlanView;
import vn.canbang.plan.draft.CreatePlan;
import vn.canbang.plan.draft.OriginKind;
import vn.canbang.plan.draft.PlanOrigin;
import vn.canbang.plan.draft.PutPlan;
import vn.canbang.plan.follow.AskedTask;
import vn.canbang.plan.follow.HandedDown;
import vn.canbang.plan.follow.PlanContents;
import vn.canbang.plan.follow.YearsMoved;
import vn.canbang.plan.programme.Programmes;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;

/** Begins drafts, empty or from another plan, writes their heads, throws them away. */
@ApplicationScoped
class PlanDraftService {

  /** Heading of what an upper plan gives to do. */
  private static final String WORK = "Nội dung thực hiện";

  private final PlanRepository plans;
  private final Programmes programmes;
  private final PlanReader reader;
  private final Organisations organisations;
  private final Areas areas;
  private final Instance<PlanContents> contents;
  private final PlanComments comments;
  private final Audit audit;

  PlanDraftService(
      PlanRepository plans,
      Programmes programmes,
      PlanReader reader,
      Organisations organisations,
      Areas areas,
      Instance<PlanContents> contents,
      PlanComments comments,
      Audit audit) {
    this.plans = plans;
    this.programmes = programmes;
    this.reader = reader;
    this.organisations = organisations;
    this.areas = areas;
    this.contents = contents;
    this.comments = comments;
    this.audit = audit;
  }

  @Transactional
  PlanView create(OrgScope scope, CreatePlan wanted) {
    Faults faults = new Faults();
    Optional<OrganisationRef> issuer = organisations.byCode(wanted.issuer());
    if (issuer.isEmpty()) {
      faults.add("/issuer", "organisation.unknown", wanted.issuer(), wanted.issuer());
    } else {
      scope.require(Role.PLANNER, issuer.get().id());
    }
    UUID areaId =
        area(
            scope,
            wanted.area(),
            wanted.periodStart(),
            wanted.periodEnd(),
            wanted.programme(),
            faults);
    PlanOrigin origin = wanted.from();
    Plan from = origin == null ? null : plans.find(scope, origin.plan()).orElse(null);
    if (origin != null && from == null) {
      faults.add("/from/plan", "plan.unknown", origin.plan());
    }
    faults.throwIfAny();
    UUID issuerId = issuer.orElseThrow().id();
    Plan draft = Plan.drafted(Ids.next(), wanted, issuerId, Objects.requireNonNull(areaId));
    draft.writtenBy(scope);
    plans.persist(draft);
    if (origin != null && from != null) {
      begin(scope, draft, from, origin.kind(), issuerId);
    }
    plans.flush();
    audit.record(
        scope, "PLAN_DRAFTED", "plan", draft.id().toString(), issuerId, null, wanted, null);
    return reader.view(scope, draft);
  }

  private void begin(OrgScope scope, Plan draft, Plan from, OriginKind kind, UUID issuerId) {
    YearsMoved years =
        YearsMoved.between(from.periodStart(), from.periodEnd(), draft.periodStart());
    switch (kind) {
      case COPY -> {
        Map<UUID, UUID> copies = PlanCopy.all(from, draft, years);
        draft.takesHeadOf(from, years);
        plans.flush();
        contents.forEach(room -> room.copied(scope, from.id(), draft.id(), copies, years));
      }
      case NEXT_YEAR -> {
        Map<UUID, UUID> copies = PlanCopy.all(from, draft, years);
        draft.takesHeadOf(from, years);
        plans.flush();
        contents.forEach(room -> room.carriedOn(scope, from.id(), draft.id(), copies, years));
      }
      case UPPER_PLAN -> {
        HandedDown asked = handDown(draft, from, issuerId);
        plans.flush();
        contents.forEach(room -> room.handedDown(scope, asked));
      }
    }
  }

  /**
   * The upper plan as a basis; what its duties give the issuer to do, with the words around it in a
   * section; its reports.
   */
  private HandedDown handDown(Plan draft, Plan upper, UUID issuerId) {
    OrganisationRef issuer = organisations.byId(issuerId).orElseThrow();
    String upperIssuer =
        organisations.byId(upper.issuerId()).map(OrganisationRef::name).orElseThrow();
    draft.body().legalBases().add(LegalBasis.on(draft, upper, upperIssuer));
    List<AskedTask> tasks = new ArrayList<>();
    Section section = new Section(draft, 0, "", null, WORK);
    boolean asked = false;
    for (Duty duty : upper.body().duties()) {
      if (duty.organisations().stream()
          .anyMatch(named -> means(named.organisationId(), issuerId, upper.documentDate()))) {
        asked = true;
        for (String sentence : duty.tasks()) {
          TaskWords.of(duty.id(), sentence)
              .ifPresentOrElse(tasks::add, () -> section.says(sentence));
        }
      }
    }
    if (asked) {
      draft.body().sections().add(section);
      draft.body().renumber(PlanPartKind.SECTION);
    }
    handDownReports(draft, upper, issuer);
    return new HandedDown(upper.id(), draft.id(), issuer, asked ? section.id() : null, tasks);
  }

  private void handDownReports(Plan draft, Plan upper, OrganisationRef issuer) {
    PartCopy same = new PartCopy(YearsMoved.NONE, Map.of());
    for (ReportingDuty asked : upper.body().reportingDuties()) {
      UUID from = asked.fromId();
      if (from != null && means(from, issuer.id(), upper.documentDate())) {
        PlanPart copy = PartCopy.empty(draft, PlanPartKind.REPORTING_DUTY);
        same.write(asked, copy);
        answers(copy, asked, issuer);
        copy.standsAt(draft.body().reportingDuties().size());
        draft.body().parts(PlanPartKind.REPORTING_DUTY).add(copy);
      }
    }
  }

  /** The issuer's own report, which the series of the upper plan carries out if there is one. */
  private static void answers(PlanPart copy, ReportingDuty asked, OrganisationRef issuer) {
    if (copy instanceof ReportingDuty own) {
      own.isFrom(issuer.id(), issuer.name());
      own.isCarriedOutBy(asked.seriesCode());
    }
  }

  /** Whether who is named is the issuer, itself or as a group that it belongs to. */
  private boolean means(UUID named, UUID issuerId, LocalDate on) {
    return named.equals(issuerId)
        || organisations.members(named, on).stream().anyMatch(m -> m.id().equals(issuerId));
  }

  @Transactional
  PlanView write(OrgScope scope, UUID planId, @Nullable String ifMatch, PutPlan head) {
    Plan plan = plans.lock(scope, planId).orElseThrow(ProblemException::notFound);
    PlanPolicy.requireEdit(scope, plan);
    EntityTags.require(ifMatch, plan.version());
    Faults faults = new Faults();
    UUID areaId =
        area(scope, head.area(), head.periodStart(), head.periodEnd(), head.programme(), faults);
    faults.throwIfAny();
    plan.write(head, Objects.requireNonNull(areaId));
    plan.writtenBy(scope);
    plans.flush();
    audit.record(
        scope, "PLAN_WRITTEN", "plan", planId.toString(), plan.issuerId(), null, head, null);
    return reader.view(scope, plan);
  }

  @Transactional
  void delete(OrgScope scope, UUID planId, @Nullable String ifMatch) {
    Plan plan = plans.lock(scope, planId).orElseThrow(ProblemException::notFound);
    PlanPolicy.require(scope, plan, PlanAction.DELETE);
    EntityTags.require(ifMatch, plan.version());
    UUID amended = plan.amendsId();
    if (amended != null) {
      plans.lock(scope, amended).ifPresent(Plan::isNotAmended);
    }
    comments.thrownAway(scope, planId);
    contents.forEach(room -> room.thrownAway(scope, planId));
    plans.linkedTo(scope, planId).forEach(LegalBasis::resolvesToNothing);
    plan.body().comesApart();
    plans.flush();
    plans.delete(plan);
    plans.flush();
    audit.record(
        scope,
        "PLAN_DELETED",
        "plan",
        planId.toString(),
        plan.issuerId(),
        Map.of("title", plan.title()),
        null,
        null);
  }

  /** The id of the area that a head names; null only beside a fault. */
  private @Nullable UUID area(
      OrgScope scope,
      String area,
      LocalDate from,
      LocalDate to,
      @Nullable String programme,
      Faults faults) {
    if (to.isBefore(from)) {
      faults.add("/periodEnd", "plan.period-backwards", to);
    }
    if (programme != null && programmes.find(scope, programme).isEmpty()) {
      faults.add("/programme", "plan.programme-unknown", programme);
    }
    Optional<AreaRef> found = areas.byCode(area, from);
    if (found.isEmpty()) {
      faults.add("/area", "area.unknown", area, area, from);
    }
    return found.map(AreaRef::id).orElse(null);
  }
}
