package vn.canbang.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.Activities;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;

/** Writes the lines and contracts of a plan's money. */
@ApplicationScoped
class BudgetService implements Budgets {

  /** So many that no plan needs them all, and sums stay within a long. */
  private static final int MOST_LINES = 500;

  private final BudgetAccess access;
  private final BudgetLineRepository lines;
  private final ContractRepository contracts;
  private final BudgetReader reader;
  private final Activities activities;
  private final BusinessClock clock;
  private final Audit audit;

  BudgetService(
      BudgetAccess access,
      BudgetLineRepository lines,
      ContractRepository contracts,
      BudgetReader reader,
      Activities activities,
      BusinessClock clock,
      Audit audit) {
    this.access = access;
    this.lines = lines;
    this.contracts = contracts;
    this.reader = reader;
    this.activities = activities;
    this.clock = clock;
    this.audit = audit;
  }

  @Override
  public boolean visible(OrgScope scope, UUID planId) {
    return access.find(scope, planId).isPresent();
  }

  @Override
  @Transactional
  public @Nullable BudgetTotals totals(OrgScope scope, UUID planId) {
    return visible(scope, planId) ? reader.read(scope, planId).totals() : null;
  }

  @Override
  @Transactional
  public BudgetLineView add(
      OrgScope scope, UUID planId, BudgetLineDraft draft, boolean illustrative) {
    BudgetPlan plan = access.require(scope, planId);
    requireOwn(plan);
    check(plan, draft);
    List<BudgetLine> others = lines.ofPlan(scope, planId);
    requireRoom(others.size());
    BudgetLine line =
        new BudgetLine(
            planId, others.isEmpty() ? 0 : others.getLast().position() + 1, illustrative);
    line.write(draft);
    lines.persistAndFlush(line);
    record(scope, plan, "BUDGET_LINE_ADDED", "budget-line", line.id(), null, draft);
    return reader.line(scope, line.id());
  }

  @Transactional
  BudgetLineView write(OrgScope scope, UUID id, @Nullable String ifMatch, BudgetLineDraft draft) {
    BudgetLine line = lines.find(scope, id).orElseThrow(ProblemException::notFound);
    BudgetPlan plan = access.require(scope, line.planId());
    EntityTags.require(ifMatch, line.version());
    check(plan, draft);
    BudgetLineDraft before = line.said();
    line.write(draft);
    line.isReal();
    lines.flush();
    record(scope, plan, "BUDGET_LINE_WRITTEN", "budget-line", id, before, draft);
    return reader.line(scope, id);
  }

  @Transactional
  void removeLine(OrgScope scope, UUID id, @Nullable String ifMatch) {
    BudgetLine line = lines.find(scope, id).orElseThrow(ProblemException::notFound);
    BudgetPlan plan = access.require(scope, line.planId());
    EntityTags.require(ifMatch, line.version());
    lines.delete(line);
    lines.flush();
    record(scope, plan, "BUDGET_LINE_REMOVED", "budget-line", id, line.said(), null);
  }

  @Transactional
  ContractView addContract(OrgScope scope, UUID planId, ContractDraft draft) {
    BudgetPlan plan = access.require(scope, planId);
    requireOwn(plan);
    check(plan, draft);
    requireRoom(contracts.ofPlan(scope, planId).size());
    Contract contract = new Contract(planId);
    contract.write(draft);
    contracts.persistAndFlush(contract);
    record(scope, plan, "CONTRACT_ADDED", "contract", contract.id(), null, draft);
    return reader.contract(scope, contract.id());
  }

  @Transactional
  ContractView write(OrgScope scope, UUID id, @Nullable String ifMatch, ContractDraft draft) {
    Contract contract = contracts.find(scope, id).orElseThrow(ProblemException::notFound);
    BudgetPlan plan = access.require(scope, contract.planId());
    EntityTags.require(ifMatch, contract.version());
    check(plan, draft);
    ContractDraft before = contract.said();
    contract.write(draft);
    contracts.flush();
    record(scope, plan, "CONTRACT_WRITTEN", "contract", id, before, draft);
    return reader.contract(scope, id);
  }

  @Transactional
  void removeContract(OrgScope scope, UUID id, @Nullable String ifMatch) {
    Contract contract = contracts.find(scope, id).orElseThrow(ProblemException::notFound);
    BudgetPlan plan = access.require(scope, contract.planId());
    EntityTags.require(ifMatch, contract.version());
    contracts.delete(contract);
    contracts.flush();
    record(scope, plan, "CONTRACT_REMOVED", "contract", id, contract.said(), null);
  }

  /** What an amendment costs is noted with the plan that it changes. */
  private static void requireOwn(BudgetPlan plan) {
    if (plan.plan().amends() != null) {
      throw ProblemException.conflict("budget.of-amendment");
    }
  }

  private static void requireRoom(int there) {
    if (there >= MOST_LINES) {
      throw ProblemException.unprocessable("budget.too-many", MOST_LINES);
    }
  }

  private void check(BudgetPlan plan, BudgetLineDraft draft) {
    Faults faults = new Faults();
    checkActivity(plan, draft.activity(), faults);
    UUID source = draft.source();
    if (source != null && !plan.sources().contains(source)) {
      faults.add("/source", "budget.source-unknown", source);
    }
    UUID basis = draft.basis();
    if (basis != null && !plan.bases().contains(basis)) {
      faults.add("/basis", "budget.basis-unknown", basis);
    }
    checkWithin("/drawn", draft.drawn(), draft.allocated(), "budget.drawn", faults);
    checkWithin("/settled", draft.settled(), draft.drawn(), "budget.settled", faults);
    checkDay("/vouchersOn", draft.vouchersOn(), faults);
    checkDay("/settledOn", draft.settledOn(), faults);
    LocalDate settledOn = draft.settledOn();
    LocalDate vouchersOn = draft.vouchersOn();
    if (settledOn != null && draft.settled() == null) {
      faults.add("/settled", "budget.settled-without-amount", null);
    }
    if (settledOn != null && vouchersOn != null && settledOn.isBefore(vouchersOn)) {
      faults.add("/settledOn", "budget.settled-before-vouchers", settledOn, vouchersOn);
    }
    faults.throwIfAny();
  }

  private void check(BudgetPlan plan, ContractDraft draft) {
    Faults faults = new Faults();
    checkActivity(plan, draft.activity(), faults);
    checkDay("/signedOn", draft.signedOn(), faults);
    faults.throwIfAny();
  }

  private void checkActivity(BudgetPlan plan, @Nullable UUID activity, Faults faults) {
    if (activity != null
        && activities.ofPlan(plan.plan().id()).stream()
            .noneMatch(known -> known.id().equals(activity))) {
      faults.add("/activity", "activity.unknown", activity);
    }
  }

  /** No more is drawn than allocated, no more settled than drawn. */
  private static void checkWithin(
      String pointer, @Nullable Long amount, @Nullable Long whole, String code, Faults faults) {
    if (amount == null) {
      return;
    }
    if (whole == null) {
      faults.add(pointer, code + "-of-nothing", amount);
    } else if (amount > whole) {
      faults.add(pointer, code + "-too-much", amount, whole);
    }
  }

  private void checkDay(String pointer, @Nullable LocalDate day, Faults faults) {
    if (day != null && day.isAfter(clock.today())) {
      faults.add(pointer, "budget.in-future", day);
    }
  }

  private void record(
      OrgScope scope,
      BudgetPlan plan,
      String action,
      String kind,
      UUID id,
      @Nullable Object before,
      @Nullable Object after) {
    audit.record(scope, action, kind, id.toString(), plan.issuer(), before, after, null);
  }
}
