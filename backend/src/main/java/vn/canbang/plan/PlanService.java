package vn.canbang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.Areas;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.plan.document.DutyRole;
import vn.canbang.plan.draft.RecordedPlan;
import vn.canbang.plan.programme.Programmes;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.text.SearchKey;

/** Records plans and keeps who is named in them and what cites what. */
@ApplicationScoped
class PlanService {

  private final PlanRepository plans;
  private final Programmes programmes;
  private final Organisations organisations;
  private final Areas areas;
  private final Audit audit;

  PlanService(
      PlanRepository plans,
      Programmes programmes,
      Organisations organisations,
      Areas areas,
      Audit audit) {
    this.plans = plans;
    this.programmes = programmes;
    this.organisations = organisations;
    this.areas = areas;
    this.audit = audit;
  }

  @Transactional
  void record(OrgScope scope, UUID planId, RecordedPlan recorded) {
    Named named = named(scope, recorded);
    Plan plan = Plan.recordedFromPaper(planId, recorded, named.issuer().id(), named.areaId());
    keep(scope, plan, recorded, named.issuer());
    audit.record(
        scope,
        "PLAN_RECORDED",
        "plan",
        planId.toString(),
        plan.issuerId(),
        null,
        Map.of("title", plan.title(), "gaps", plan.gaps()),
        null);
  }

  /** Begins a draft with all that a document says, under its own numbers until it is settled. */
  @Transactional
  void draft(OrgScope scope, UUID planId, RecordedPlan document) {
    Named named = named(scope, document);
    Plan plan = Plan.draftedFrom(planId, document, named.issuer().id(), named.areaId());
    keep(scope, plan, document, named.issuer());
    audit.record(
        scope,
        "PLAN_DRAFTED",
        "plan",
        planId.toString(),
        plan.issuerId(),
        null,
        Map.of("title", plan.title()),
        null);
  }

  /** The draft has all its parts, those of other rooms too. */
  @Transactional
  void settle(OrgScope scope, UUID planId) {
    Plan plan = plans.lock(scope, planId).orElseThrow(ProblemException::notFound);
    PlanPolicy.requireEdit(scope, plan);
    plan.settle();
    plans.flush();
  }

  /** Whom and what the head of a document names. */
  private record Named(OrganisationRef issuer, UUID areaId) {}

  private Named named(OrgScope scope, RecordedPlan recorded) {
    OrganisationRef issuer = organisation(recorded.issuer());
    scope.require(Role.PLANNER, issuer.id());
    LocalDate date = recorded.issuedOn() == null ? recorded.periodStart() : recorded.issuedOn();
    UUID areaId =
        areas
            .byCode(recorded.area(), date)
            .orElseThrow(() -> unknown("area", recorded.area()))
            .id();
    String code = recorded.programme();
    if (code != null && programmes.find(scope, code).isEmpty()) {
      throw unknown("programme", code);
    }
    return new Named(issuer, areaId);
  }

  private void keep(OrgScope scope, Plan plan, RecordedPlan recorded, OrganisationRef issuer) {
    write(plan, recorded);
    link(scope, plan, issuer);
    plan.writtenBy(scope);
    plans.persist(plan);
    plans.flush();
  }

  private void write(Plan plan, RecordedPlan recorded) {
    for (RecordedPlan.Group group : recorded.targetGroups()) {
      plan.body()
          .targetGroups()
          .add(
              new TargetGroup(
                  plan, plan.body().targetGroups().size(), group.text(), group.priority()));
    }
    for (RecordedPlan.Basis basis : recorded.legalBases()) {
      List<LegalBasis> bases = plan.body().legalBases();
      UUID citedIn = basis.citedIn() == null ? null : bases.get(basis.citedIn()).id();
      bases.add(new LegalBasis(plan, bases.size(), basis, citedIn));
    }
    for (RecordedPlan.Aim aim : recorded.objectives()) {
      plan.body()
          .objectives()
          .add(
              new Objective(
                  plan, plan.body().objectives().size(), aim.code(), aim.kind(), aim.text()));
    }
    Map<String, Section> byCode = new HashMap<>();
    for (RecordedPlan.Part part : recorded.sections()) {
      Section parent = part.parent() == null ? null : byCode.get(part.parent());
      Section section =
          new Section(plan, plan.body().sections().size(), part.code(), parent, part.heading());
      byCode.put(part.code(), section);
      part.paragraphs().forEach(section::says);
      plan.body().sections().add(section);
    }
    for (RecordedPlan.Money money : recorded.funding()) {
      plan.body()
          .funding()
          .add(
              new Funding(
                  plan,
                  plan.body().funding().size(),
                  money.kinds(),
                  money.source(),
                  money.text(),
                  money.decision()));
    }
    for (RecordedPlan.Attached attached : recorded.annexes()) {
      plan.body()
          .annexes()
          .add(
              new Annex(
                  plan, plan.body().annexes().size(), attached.title(), attached.description()));
    }
    writeWhatNamesOrganisations(plan, recorded);
  }

  private void writeWhatNamesOrganisations(Plan plan, RecordedPlan recorded) {
    for (RecordedPlan.Task task : recorded.duties()) {
      Duty duty =
          new Duty(
              plan,
              plan.body().duties().size(),
              task.code(),
              task.text(),
              task.role(),
              task.mode());
      duty.gives(task.tasks());
      duty.names(spellOut(task.organisations(), plan.documentDate()));
      plan.names(
          task.role() == DutyRole.LEAD ? PartyRelation.LEAD : PartyRelation.COORDINATE,
          ids(duty.organisations()));
      plan.body().duties().add(duty);
    }
    for (RecordedPlan.Receiver receiver : recorded.recipients()) {
      Recipient recipient =
          new Recipient(
              plan,
              plan.body().recipients().size(),
              receiver.text(),
              receiver.purpose(),
              receiver.copies());
      recipient.names(spellOut(receiver.organisations(), plan.documentDate()));
      plan.names(PartyRelation.RECIPIENT, ids(recipient.organisations()));
      plan.body().recipients().add(recipient);
    }
    for (RecordedPlan.Request asked : recorded.planRequests()) {
      PlanRequest request = new PlanRequest(plan, plan.body().requests().size(), asked.text());
      request.names(spellOut(asked.organisations(), plan.documentDate()));
      plan.names(PartyRelation.COORDINATE, ids(request.organisations()));
      plan.body().requests().add(request);
    }
    for (RecordedPlan.ReportAsked asked : recorded.reportingDuties()) {
      UUID from = asked.from() == null ? null : organisation(asked.from()).id();
      UUID via = asked.via() == null ? null : organisation(asked.via()).id();
      List<UUID> receivers = asked.to().stream().map(code -> organisation(code).id()).toList();
      plan.body()
          .reportingDuties()
          .add(
              new ReportingDuty(
                  plan, plan.body().reportingDuties().size(), asked, from, receivers, via));
      if (asked.from() != null) {
        plan.names(
            PartyRelation.REPORTER, ids(spellOut(List.of(asked.from()), plan.documentDate())));
      }
      if (via != null) {
        plan.names(PartyRelation.VIA, List.of(via));
      }
      plan.names(PartyRelation.RECEIVER, receivers);
    }
  }

  /**
   * A draft is in force: its groups are who they are on that day, all whom it names see it, and
   * what cites it is linked.
   */
  void spellOut(OrgScope scope, Plan plan, LocalDate on) {
    for (Duty duty : plan.body().duties()) {
      duty.names(withMembers(duty.organisations(), on));
      plan.names(
          duty.role() == DutyRole.LEAD ? PartyRelation.LEAD : PartyRelation.COORDINATE,
          ids(duty.organisations()));
    }
    for (Recipient recipient : plan.body().recipients()) {
      recipient.names(withMembers(recipient.organisations(), on));
      plan.names(PartyRelation.RECIPIENT, ids(recipient.organisations()));
    }
    for (PlanRequest request : plan.body().requests()) {
      request.names(withMembers(request.organisations(), on));
      plan.names(PartyRelation.COORDINATE, ids(request.organisations()));
    }
    for (ReportingDuty asked : plan.body().reportingDuties()) {
      UUID from = asked.fromId();
      UUID via = asked.viaId();
      if (from != null) {
        plan.names(
            PartyRelation.REPORTER,
            ids(withMembers(List.of(new NamedOrganisation(from, true)), on)));
      }
      if (via != null) {
        plan.names(PartyRelation.VIA, List.of(via));
      }
      plan.names(PartyRelation.RECEIVER, asked.receivers());
    }
    link(scope, plan, organisations.byId(plan.issuerId()).orElseThrow());
  }

  /** What a plan cites may be in the system, and what is in the system may cite the plan. */
  private void link(OrgScope scope, Plan plan, OrganisationRef issuer) {
    for (LegalBasis basis : plan.body().legalBases()) {
      String key = basis.numberKey();
      LocalDate on = basis.issuedOn();
      if (key != null && on != null) {
        plans.numbered(scope, key, on).stream()
            .filter(
                cited ->
                    organisations
                        .byId(cited.issuerId())
                        .filter(by -> sameBody(by, basis.issuer()))
                        .isPresent())
            .findFirst()
            .ifPresent(cited -> basis.resolvesTo(cited.id()));
      }
    }
    String key = plan.numberKey();
    LocalDate on = plan.issuedOn();
    if (key != null && on != null) {
      plans.citing(scope, key, on).stream()
          .filter(basis -> sameBody(issuer, basis.issuer()))
          .forEach(basis -> basis.resolvesTo(plan.id()));
    }
  }

  /**
   * Documents shorten the names of bodies: one name within the other is taken for the same body.
   */
  private static boolean sameBody(OrganisationRef organisation, @Nullable String cited) {
    if (cited == null) {
      return false;
    }
    String name = SearchKey.of(organisation.name());
    String as = SearchKey.of(cited).replace("ubnd", "uy ban nhan dan");
    String full = name.replace("ubnd", "uy ban nhan dan");
    return full.contains(as) || as.contains(full);
  }

  /** Lets the organisations, and who belongs to those that are groups, see the issued plan. */
  @Transactional
  void name(OrgScope scope, UUID planId, PartyRelation relation, Collection<UUID> organisationIds) {
    Plan plan = plans.find(scope, planId).orElseThrow(ProblemException::notFound);
    if (!scope.holds(Role.PLANNER, plan.issuerId())) {
      // Whoever issues a plan lets those see it whom its writers named.
      scope.require(Role.REVIEWER, plan.issuerId());
    }
    Set<UUID> all = new LinkedHashSet<>(organisationIds);
    organisations.byIds(organisationIds).values().stream()
        .filter(OrganisationRef::group)
        .forEach(group -> all.addAll(memberIds(group.id(), plan.documentDate())));
    plan.names(relation, all);
  }

  /** The organisations of these codes, each group followed by its members of that day. */
  private List<NamedOrganisation> spellOut(List<String> codes, LocalDate on) {
    return withMembers(
        codes.stream().map(code -> new NamedOrganisation(organisation(code).id(), true)).toList(),
        on);
  }

  /** Those named directly, each once, then the members of that day of the groups among them. */
  private List<NamedOrganisation> withMembers(List<NamedOrganisation> of, LocalDate on) {
    List<NamedOrganisation> named = new ArrayList<>();
    Set<UUID> seen = new LinkedHashSet<>();
    for (NamedOrganisation direct : of) {
      if (direct.direct() && seen.add(direct.organisationId())) {
        named.add(direct);
      }
    }
    for (UUID direct : List.copyOf(seen)) {
      for (UUID member : memberIds(direct, on)) {
        if (seen.add(member)) {
          named.add(new NamedOrganisation(member, false));
        }
      }
    }
    return named;
  }

  private List<UUID> memberIds(UUID groupOrCommittee, LocalDate on) {
    return organisations.members(groupOrCommittee, on).stream().map(OrganisationRef::id).toList();
  }

  private static List<UUID> ids(List<NamedOrganisation> named) {
    return named.stream().map(NamedOrganisation::organisationId).toList();
  }

  private OrganisationRef organisation(String code) {
    return organisations.byCode(code).orElseThrow(() -> unknown("organisation", code));
  }

  private static ProblemException unknown(String kind, String code) {
    return ProblemException.unprocessable("plan.unknown-code", kind, code);
  }
}
