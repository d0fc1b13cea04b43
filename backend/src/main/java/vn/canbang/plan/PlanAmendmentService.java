package vn.canbang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanAction;
import vn.canbang.plan.document.PlanStatus;
import vn.canbang.plan.document.PlanView;
import vn.canbang.plan.draft.AmendPlan;
import vn.canbang.plan.draft.IssuePlan;
import vn.canbang.plan.edition.PlanEditions;
import vn.canbang.plan.follow.PlanAmended;
import vn.canbang.plan.follow.PlanContents;
import vn.canbang.plan.follow.YearsMoved;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;

/**
 * Changes issued plans. An amendment is a document of its own, drafted and issued like any other;
 * by being issued it becomes part of the plan, whose parts stay who they are and whose old text
 * stays as the edition before.
 */
@ApplicationScoped
class PlanAmendmentService {

  private final PlanRepository plans;
  private final PlanEditions editions;
  private final PlanReader reader;
  private final PlanService service;
  private final Instance<PlanContents> contents;
  private final PlanInForce inForce;
  private final Audit audit;

  PlanAmendmentService(
      PlanRepository plans,
      PlanEditions editions,
      PlanReader reader,
      PlanService service,
      Instance<PlanContents> contents,
      PlanInForce inForce,
      Audit audit) {
    this.plans = plans;
    this.editions = editions;
    this.reader = reader;
    this.service = service;
    this.contents = contents;
    this.inForce = inForce;
    this.audit = audit;
  }

  /** Begins the amendment as a draft that says what the plan says. */
  @Transactional
  PlanView amend(OrgScope scope, UUID planId, @Nullable String ifMatch, AmendPlan why) {
    Plan plan = plans.lock(scope, planId).orElseThrow(ProblemException::notFound);
    PlanPolicy.require(scope, plan, PlanAction.AMEND);
    EntityTags.require(ifMatch, plan.version());
    Plan draft = plan.amended(Ids.next(), why.reason());
    draft.writtenBy(scope);
    plans.persist(draft);
    Map<UUID, UUID> copies = PlanCopy.all(plan, draft, YearsMoved.NONE);
    plans.flush();
    contents.forEach(room -> room.copied(scope, planId, draft.id(), copies, YearsMoved.NONE));
    plans.flush();
    audit.record(
        scope,
        "PLAN_AMENDMENT_BEGUN",
        "plan",
        draft.id().toString(),
        plan.issuerId(),
        null,
        plan.ref(),
        why.reason());
    return reader.view(scope, draft);
  }

  /** What keeps an amendment from being issued: its plan is not in force, or is younger. */
  void check(OrgScope scope, Plan amendment, UUID amends, IssuePlan given, Faults faults) {
    Plan plan = plans.lock(scope, amends).orElseThrow(ProblemException::notFound);
    if (plan.status() != PlanStatus.ISSUED) {
      throw ProblemException.conflict("plan.status");
    }
    if (plan.issuedOn() != null && given.issuedOn().isBefore(plan.issuedOn())) {
      faults.add("/issuedOn", "plan.amendment-before", given.issuedOn());
    }
  }

  /** The amendment bears its number and becomes part of its plan. */
  void issue(OrgScope scope, Plan amendment, UUID amends, IssuePlan given) {
    Plan plan = plans.lock(scope, amends).orElseThrow(ProblemException::notFound);
    editions.freezeIfNotYet(scope, plan.edited());
    PlanAmended change =
        new PlanAmended(
            given.issuedOn(),
            given.number(),
            amendment.amendReason(),
            plan.body().reportingDuties().stream().map(ReportingDuty::asked).toList());
    AmendedParts parts = new AmendedParts(plan, amendment);
    plan.becomes(amendment);
    Map<UUID, UUID> ids = parts.write();
    plans.flush();
    contents.forEach(room -> room.carriedIn(scope, amendment.id(), amends, ids, plan.edition()));
    plans.flush();
    parts.letGo();
    service.spellOut(scope, plan, given.issuedOn());
    inForce.changes(scope, amends, change);
    amendment.amends(given, plan);
    editions.freeze(scope, plan.edited(), amendment.edited());
    audit.record(
        scope,
        "PLAN_AMENDED",
        "plan",
        amends.toString(),
        plan.issuerId(),
        null,
        Map.of("amendment", given.number(), "edition", plan.edition()),
        amendment.amendReason());
  }
}
