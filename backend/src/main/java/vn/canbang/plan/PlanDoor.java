package vn.canbang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.plan.document.PlanAction;
import vn.canbang.plan.document.PlanDuty;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.plan.document.PlanSummary;
import vn.canbang.plan.document.PlanView;
import vn.canbang.plan.draft.RecordedPlan;
import vn.canbang.plan.follow.PlanContents;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.text.DocumentNumber;

/** The room's door. */
@ApplicationScoped
class PlanDoor implements Plans {

  private final PlanQueries queries;
  private final PlanReader reader;
  private final PlanService service;
  private final PlanInForce inForce;
  private final Instance<PlanContents> contents;

  PlanDoor(
      PlanQueries queries,
      PlanReader reader,
      PlanService service,
      PlanInForce inForce,
      Instance<PlanContents> contents) {
    this.queries = queries;
    this.reader = reader;
    this.service = service;
    this.inForce = inForce;
    this.contents = contents;
  }

  @Override
  public Optional<PlanRef> find(OrgScope scope, UUID planId) {
    return Optional.ofNullable(queries.refs(scope, Set.of(planId)).get(planId));
  }

  @Override
  public Optional<PlanFrame> frame(OrgScope scope, UUID planId) {
    return reader.find(scope, planId).map(PlanDoor::frame);
  }

  @Override
  public Map<UUID, PlanFrame> frames(OrgScope scope, Collection<UUID> planIds) {
    return queries.seen(scope, planIds).stream()
        .collect(Collectors.toMap(Plan::id, PlanDoor::frame));
  }

  private static PlanFrame frame(Plan plan) {
    return new PlanFrame(
        plan.ref(),
        plan.status(),
        plan.issuerId(),
        plan.areaId(),
        plan.periodStart(),
        plan.periodEnd(),
        plan.documentDate());
  }

  @Override
  public PlanView read(OrgScope scope, UUID planId) {
    return reader.read(scope, planId);
  }

  @Override
  public boolean visible(OrgScope scope, UUID planId) {
    return !queries.visible(scope, Set.of(planId)).isEmpty();
  }

  @Override
  public Set<UUID> visible(OrgScope scope, Collection<UUID> planIds) {
    return queries.visible(scope, planIds);
  }

  @Override
  public Map<UUID, PlanRef> refs(OrgScope scope, Collection<UUID> planIds) {
    return queries.refs(scope, planIds);
  }

  @Override
  public Map<UUID, OrganisationRef> named(
      OrgScope scope, UUID planId, Collection<UUID> organisationIds) {
    return reader.named(scope, planId, organisationIds);
  }

  @Override
  public boolean mayPlan(OrgScope scope, UUID planId) {
    return reader
        .find(scope, planId)
        .filter(plan -> scope.holds(Role.PLANNER, plan.issuerId()))
        .isPresent();
  }

  @Override
  public Map<UUID, String> sectionNumbers(UUID planId) {
    return queries.numbers("plan_section", Set.of(planId));
  }

  @Override
  public Map<UUID, String> objectiveNumbers(UUID planId) {
    return objectiveNumbers(Set.of(planId));
  }

  @Override
  public Map<UUID, String> objectiveNumbers(Collection<UUID> planIds) {
    return queries.numbers("plan_objective", planIds);
  }

  @Override
  public PlanFrame requireDraft(OrgScope scope, UUID planId) {
    return require(scope, planId, PlanAction.EDIT);
  }

  @Override
  public PlanFrame require(OrgScope scope, UUID planId, PlanAction action) {
    Plan plan = reader.find(scope, planId).orElseThrow(ProblemException::notFound);
    PlanPolicy.require(scope, plan, action);
    return frame(plan);
  }

  @Override
  public Set<UUID> parts(OrgScope scope, UUID planId) {
    return reader.find(scope, planId).map(plan -> parts(scope, plan)).orElse(Set.of());
  }

  private Set<UUID> parts(OrgScope scope, Plan plan) {
    Set<UUID> parts = new HashSet<>(plan.body().ids());
    contents.forEach(room -> parts.addAll(room.ids(scope, plan.id())));
    return parts;
  }

  @Override
  public List<PlanSummary> naming(OrgScope scope, UUID organisationId, LocalDate on) {
    return reader.naming(scope, organisationId, on);
  }

  @Override
  public List<PlanDuty> dutiesOf(OrgScope scope, UUID organisationId, LocalDate on) {
    return reader.dutiesOf(scope, organisationId, on);
  }

  @Override
  public List<AskedReport> reportsAsked(OrgScope scope, UUID planId) {
    Plan plan = reader.find(scope, planId).orElseThrow(ProblemException::notFound);
    return plan.body().reportingDuties().stream().map(ReportingDuty::asked).toList();
  }

  @Override
  public void carriedOutBy(OrgScope scope, UUID planId, Map<UUID, String> seriesByDuty) {
    Plan plan = reader.find(scope, planId).orElseThrow(ProblemException::notFound);
    for (ReportingDuty asked : plan.body().reportingDuties()) {
      String series = seriesByDuty.get(asked.id());
      if (series != null) {
        asked.isCarriedOutBy(series);
      }
    }
  }

  @Override
  public void inForce(OrgScope scope, UUID planId) {
    inForce.begins(scope, planId);
  }

  @Override
  public Optional<String> numberLetters(OrgScope scope, UUID issuerId) {
    return queries
        .latestNumber(scope, issuerId)
        .flatMap(DocumentNumber::parse)
        .map(DocumentNumber::organisation);
  }

  @Override
  public void record(OrgScope scope, UUID planId, RecordedPlan recorded) {
    service.record(scope, planId, recorded);
  }

  @Override
  public void draft(OrgScope scope, UUID planId, RecordedPlan document) {
    service.draft(scope, planId, document);
  }

  @Override
  public void settle(OrgScope scope, UUID planId) {
    service.settle(scope, planId);
  }

  @Override
  public boolean numberTaken(
      OrgScope scope, UUID issuerId, String documentType, String number, LocalDate issuedOn) {
    return reader.numberTaken(scope, issuerId, documentType, number, issuedOn);
  }

  @Override
  public void name(
      OrgScope scope, UUID planId, PartyRelation relation, Collection<UUID> organisationIds) {
    service.name(scope, planId, relation, organisationIds);
  }
}
