package vn.canbang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.file.KeptFiles;
import vn.canbang.plan.document.PlanAction;
import vn.canbang.plan.document.PlanView;
import vn.canbang.plan.draft.ClosePlan;
import vn.canbang.plan.draft.IssuePlan;
import vn.canbang.plan.draft.ReturnPlan;
import vn.canbang.plan.edition.PlanEditions;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.text.DocumentNumber;
import vn.canbang.shared.time.BusinessClock;

/**
 * Takes a plan from draft through review into force, and to its end. Numbers come from the registry
 * (văn thư), outside the system; here they are entered and kept apart. What was issued is frozen.
 */
@ApplicationScoped
class PlanIssueService {

  private final PlanRepository plans;
  private final PlanEditions editions;
  private final PlanAmendmentService amendments;
  private final PlanReader reader;
  private final PlanService service;
  private final PlanInForce inForce;
  private final KeptFiles files;
  private final BusinessClock clock;
  private final Audit audit;

  PlanIssueService(
      PlanRepository plans,
      PlanEditions editions,
      PlanAmendmentService amendments,
      PlanReader reader,
      PlanService service,
      PlanInForce inForce,
      KeptFiles files,
      BusinessClock clock,
      Audit audit) {
    this.plans = plans;
    this.editions = editions;
    this.amendments = amendments;
    this.reader = reader;
    this.service = service;
    this.inForce = inForce;
    this.files = files;
    this.clock = clock;
    this.audit = audit;
  }

  @Transactional
  PlanView submit(OrgScope scope, UUID planId, @Nullable String ifMatch) {
    Plan plan = plan(scope, planId, ifMatch, PlanAction.SUBMIT_FOR_REVIEW);
    plan.submit(clock.now());
    return moved(scope, plan, "PLAN_SUBMITTED", null);
  }

  @Transactional
  PlanView withdraw(OrgScope scope, UUID planId, @Nullable String ifMatch) {
    Plan plan = plan(scope, planId, ifMatch, PlanAction.WITHDRAW);
    comeBack(scope, plan, null);
    return moved(scope, plan, "PLAN_WITHDRAWN", null);
  }

  @Transactional
  PlanView sendBack(OrgScope scope, UUID planId, @Nullable String ifMatch, ReturnPlan why) {
    Plan plan = plan(scope, planId, ifMatch, PlanAction.RETURN);
    comeBack(scope, plan, why.reason());
    return moved(scope, plan, "PLAN_RETURNED", why.reason());
  }

  @Transactional
  PlanView close(OrgScope scope, UUID planId, @Nullable String ifMatch, ClosePlan when) {
    Plan plan = plan(scope, planId, ifMatch, PlanAction.CLOSE);
    LocalDate issuedOn = plan.issuedOn();
    Faults faults = new Faults();
    if (when.on().isAfter(clock.today()) || (issuedOn != null && when.on().isBefore(issuedOn))) {
      faults.add("/on", "plan.close-date", when.on());
    }
    faults.throwIfAny();
    plan.close(when.on(), when.reason());
    inForce.ends(scope, planId, when.on());
    return moved(scope, plan, "PLAN_CLOSED", when.reason());
  }

  /**
   * Everything that is missing is said at once; with {@code dryRun} nothing else happens.
   *
   * @return the plan as issued, or as it would be
   */
  @Transactional
  PlanView issue(
      OrgScope scope, UUID planId, @Nullable String ifMatch, IssuePlan given, boolean dryRun) {
    Plan plan = plan(scope, planId, ifMatch, PlanAction.ISSUE);
    check(scope, plan, given);
    if (dryRun) {
      return reader.view(scope, plan);
    }
    UUID amends = plan.amendsId();
    if (amends != null) {
      amendments.issue(scope, plan, amends, given);
      return moved(scope, plan, "PLAN_ISSUED", plan.amendReason());
    }
    plan.issue(given);
    service.spellOut(scope, plan, given.issuedOn());
    inForce.begins(scope, planId);
    editions.freeze(scope, plan.edited(), null);
    return moved(scope, plan, "PLAN_ISSUED", null);
  }

  /** What was signed is no longer what will be issued. */
  private void comeBack(OrgScope scope, Plan plan, @Nullable String reason) {
    UUID signed = plan.signedCopyId();
    plan.comeBack(reason);
    if (signed != null) {
      plans.flush();
      files.drop(scope, signed);
    }
  }

  private void check(OrgScope scope, Plan plan, IssuePlan given) {
    Faults faults = new Faults();
    Optional<DocumentNumber> number = DocumentNumber.parse(given.number());
    if (number.isEmpty()
        || number.get().number() == null
        || !plan.documentType().equals(number.get().type())) {
      faults.add("/number", "plan.number-form", given.number(), plan.documentType());
    } else if (plans.taken(scope, plan, number.get().key(), given.issuedOn().getYear())) {
      faults.add("/number", "plan.number-taken", given.number(), given.issuedOn().getYear());
    }
    if (given.issuedOn().isAfter(clock.today())) {
      faults.add("/issuedOn", "plan.issued-later", given.issuedOn());
    }
    if (given.signatory().title() == null) {
      faults.add("/signatory/title", "required", null);
    }
    if (plan.body().legalBases().isEmpty()) {
      faults.add("", "plan.lacks-bases", null);
    }
    if (plan.body().sections().stream().allMatch(one -> SectionNumbers.isNamed(one.code()))) {
      faults.add("", "plan.lacks-sections", null);
    }
    if (plan.body().recipients().isEmpty()) {
      faults.add("", "plan.lacks-recipients", null);
    }
    UUID amends = plan.amendsId();
    if (amends != null) {
      amendments.check(scope, plan, amends, given, faults);
    }
    faults.throwIfAny();
  }

  private Plan plan(OrgScope scope, UUID planId, @Nullable String ifMatch, PlanAction action) {
    Plan plan = plans.lock(scope, planId).orElseThrow(ProblemException::notFound);
    PlanPolicy.require(scope, plan, action);
    EntityTags.require(ifMatch, plan.version());
    return plan;
  }

  private PlanView moved(OrgScope scope, Plan plan, String action, @Nullable String reason) {
    plans.flush();
    PlanView view = reader.view(scope, plan);
    audit.record(
        scope, action, "plan", plan.id().toString(), plan.issuerId(), null, plan.ref(), reason);
    return view;
  }
}
