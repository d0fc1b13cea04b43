package vn.canbang.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.Activities;
import vn.canbang.activity.ActivityName;
import vn.canbang.activity.ActivityRef;
import vn.canbang.budget.BudgetLineView.MoneyBasis;
import vn.canbang.plan.document.FundingView;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.plan.document.PlanView;
import vn.canbang.plan.document.SectionView;
import vn.canbang.shared.problem.Language;
import vn.canbang.shared.problem.Messages;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;

/** Puts the money of a plan together for reading; the number of statements does not grow. */
@ApplicationScoped
class BudgetReader {

  /** The words of the check of plans that looks at the same. */
  private static final String DIFFER = "lint.FUNDS_DIFFER.message";

  private final BudgetAccess access;
  private final BudgetLineRepository lines;
  private final ContractRepository contracts;
  private final Activities activities;
  private final Messages messages;

  BudgetReader(
      BudgetAccess access,
      BudgetLineRepository lines,
      ContractRepository contracts,
      Activities activities,
      Messages messages) {
    this.access = access;
    this.lines = lines;
    this.contracts = contracts;
    this.activities = activities;
    this.messages = messages;
  }

  BudgetView read(OrgScope scope, UUID planId) {
    BudgetPlan found = access.find(scope, planId).orElseThrow(ProblemException::notFound);
    PlanView plan = found.plan();
    List<BudgetLine> written = lines.ofPlan(scope, planId);
    List<Contract> made = contracts.ofPlan(scope, planId);
    Map<UUID, ActivityRef> paidFor =
        named(
            Stream.concat(
                written.stream().flatMap(line -> Stream.ofNullable(line.activityId())),
                made.stream().flatMap(contract -> Stream.ofNullable(contract.activityId()))));
    List<BudgetLineView> views = written.stream().map(line -> view(line, plan, paidFor)).toList();
    return new BudgetView(
        new PlanRef(plan.id(), plan.number(), plan.title()),
        plan.funding(),
        views,
        made.stream().map(contract -> view(contract, paidFor)).toList(),
        contradictions(plan),
        BudgetTotals.of(views),
        written.isEmpty() && made.isEmpty(),
        found.mayEdit() ? List.of(BudgetAction.EDIT) : List.of());
  }

  BudgetLineView line(OrgScope scope, UUID id) {
    BudgetLine line = lines.find(scope, id).orElseThrow(ProblemException::notFound);
    BudgetPlan found = access.find(scope, line.planId()).orElseThrow(ProblemException::notFound);
    return view(line, found.plan(), named(Stream.ofNullable(line.activityId())));
  }

  ContractView contract(OrgScope scope, UUID id) {
    Contract contract = contracts.find(scope, id).orElseThrow(ProblemException::notFound);
    if (access.find(scope, contract.planId()).isEmpty()) {
      throw ProblemException.notFound();
    }
    return view(contract, named(Stream.ofNullable(contract.activityId())));
  }

  private Map<UUID, ActivityRef> named(Stream<UUID> ids) {
    return activities.byIds(ids.collect(Collectors.toSet()));
  }

  private static BudgetLineView view(
      BudgetLine line, PlanView plan, Map<UUID, ActivityRef> activities) {
    BudgetLineDraft said = line.said();
    return new BudgetLineView(
        line.id(),
        name(activities, said.activity()),
        said.item(),
        said.source(),
        basis(plan, said.basis()),
        said.decision(),
        said.planned(),
        said.allocated(),
        said.drawn(),
        said.vouchersOn(),
        said.settled(),
        said.settledOn(),
        said.note(),
        line.illustrative(),
        line.version());
  }

  private static ContractView view(Contract contract, Map<UUID, ActivityRef> activities) {
    ContractDraft said = contract.said();
    return new ContractView(
        contract.id(),
        said.number(),
        said.signedOn(),
        said.partner(),
        said.subject(),
        name(activities, said.activity()),
        said.amount(),
        said.note(),
        contract.version());
  }

  private static @Nullable ActivityName name(
      Map<UUID, ActivityRef> activities, @Nullable UUID activity) {
    ActivityRef ref = activity == null ? null : activities.get(activity);
    return ref == null ? null : new ActivityName(ref.id(), ref.code(), ref.title());
  }

  private static @Nullable MoneyBasis basis(PlanView plan, @Nullable UUID basis) {
    return plan.legalBases().stream()
        .filter(cited -> cited.id().equals(basis))
        .findFirst()
        .map(
            cited ->
                new MoneyBasis(
                    cited.id(),
                    cited.documentType(),
                    cited.number(),
                    cited.issuedOn(),
                    cited.title()))
        .orElse(null);
  }

  private List<BudgetContradiction> contradictions(PlanView plan) {
    List<FundingView> differing =
        SourceStatements.differing(plan.funding(), statement -> section(plan, statement.text()));
    if (differing.isEmpty()) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    differing.forEach(
        statement -> parts.add(Objects.requireNonNull(section(plan, statement.text()))));
    return List.of(
        new BudgetContradiction(
            differing.stream().map(FundingView::id).toList(),
            parts,
            messages.get(Language.VI, DIFFER, parts.getFirst(), parts.getLast()),
            messages.get(Language.EN, DIFFER, parts.getFirst(), parts.getLast())));
  }

  /** Number of the first section that says it. */
  private static @Nullable String section(PlanView plan, String words) {
    return plan.sections().stream()
        .filter(
            section -> section.paragraphs().stream().anyMatch(text -> text.text().contains(words)))
        .map(SectionView::code)
        .findFirst()
        .orElse(null);
  }
}
