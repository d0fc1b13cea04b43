package vn.canbang.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.Areas;
import vn.canbang.budget.BudgetTotals;
import vn.canbang.budget.Budgets;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.plan.PlanFrame;
import vn.canbang.plan.Plans;
import vn.canbang.plan.document.PlanStatus;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.target.CarriedTargets;
import vn.canbang.target.OfficialResult;

/** Writes, finishes and opens evaluations of plans. */
@ApplicationScoped
class EvaluationService implements Evaluations, CarriedTargets {

  private final EvaluationRepository evaluations;
  private final EvaluationReader reader;
  private final Plans plans;
  private final Budgets budgets;
  private final Organisations organisations;
  private final Areas areas;
  private final BusinessClock clock;
  private final Audit audit;
  private final ObjectMapper json;

  EvaluationService(
      EvaluationRepository evaluations,
      EvaluationReader reader,
      Plans plans,
      Budgets budgets,
      Organisations organisations,
      Areas areas,
      BusinessClock clock,
      Audit audit,
      ObjectMapper json) {
    this.evaluations = evaluations;
    this.reader = reader;
    this.plans = plans;
    this.budgets = budgets;
    this.organisations = organisations;
    this.areas = areas;
    this.clock = clock;
    this.audit = audit;
    this.json = json;
  }

  /** An evaluation after a write, and whether it was begun by it. */
  record Written(EvaluationView view, boolean created) {}

  @Override
  @Transactional
  public EvaluationView read(OrgScope scope, UUID planId, int year) {
    PlanFrame plan = plan(scope, planId, year);
    Evaluation found = evaluations.of(scope, planId, year).orElse(null);
    if ((found == null || found.frozen() == null) && !scope.covers(plan.issuerId())) {
      throw ProblemException.notFound();
    }
    return view(scope, plan, year, found);
  }

  /** The same words again change nothing and need no tag. */
  @Transactional
  Written put(OrgScope scope, UUID planId, int year, @Nullable String ifMatch, PutEvaluation said) {
    PlanFrame plan = writable(scope, planId, year);
    PutEvaluation words = tidy(said);
    check(scope, plan, year, words);
    Evaluation found = evaluations.of(scope, planId, year).orElse(null);
    if (found == null) {
      if (ifMatch != null) {
        EntityTags.require(ifMatch, 0);
      }
      Evaluation begun = new Evaluation(planId, year, write(words));
      evaluations.persistAndFlush(begun);
      record(scope, plan, year, "EVALUATION_STARTED", null, words, null);
      return new Written(view(scope, plan, year, begun), true);
    }
    refuseFinished(found);
    String after = write(words);
    if (!found.words().equals(after)) {
      EntityTags.require(ifMatch, version(found));
      PutEvaluation before = words(found);
      found.write(after);
      evaluations.flush();
      record(scope, plan, year, "EVALUATION_WRITTEN", before, words, null);
    }
    return new Written(view(scope, plan, year, found), false);
  }

  /** Freezes what it says; what was missed needs a reason first. */
  @Transactional
  EvaluationView finish(OrgScope scope, UUID planId, int year, @Nullable String ifMatch) {
    PlanFrame plan = writable(scope, planId, year);
    Evaluation found =
        evaluations
            .of(scope, planId, year)
            .orElseThrow(() -> ProblemException.conflict("evaluation.not-started"));
    refuseFinished(found);
    EntityTags.require(ifMatch, version(found));
    EvaluationView view = view(scope, plan, year, found);
    requireReasons(view);
    found.finish(write(view), clock.now(), scope.caller().displayName());
    evaluations.flush();
    record(scope, plan, year, "EVALUATION_FINISHED", null, view, null);
    return view(scope, plan, year, found);
  }

  @Transactional
  EvaluationView reopen(
      OrgScope scope, UUID planId, int year, @Nullable String ifMatch, String reason) {
    PlanFrame plan = writable(scope, planId, year);
    Evaluation found =
        evaluations
            .of(scope, planId, year)
            .filter(evaluation -> evaluation.frozen() != null)
            .orElseThrow(() -> ProblemException.conflict("evaluation.not-finished"));
    EntityTags.require(ifMatch, version(found));
    EvaluationView before = frozen(Objects.requireNonNull(found.frozen()));
    found.reopen();
    evaluations.flush();
    record(scope, plan, year, "EVALUATION_REOPENED", before, null, reason);
    return view(scope, plan, year, found);
  }

  @Override
  @Transactional
  public Optional<Set<UUID>> left(OrgScope scope, UUID planId, int year) {
    return evaluations
        .of(scope, planId, year)
        .map(Evaluation::frozen)
        .map(
            content ->
                frozen(content).targets().stream()
                    .filter(target -> !target.carriedOn())
                    .map(EvaluatedTarget::target)
                    .collect(Collectors.toSet()));
  }

  /** A plan in force or over that runs in the year; 404 for any other. */
  private PlanFrame plan(OrgScope scope, UUID planId, int year) {
    return plans
        .frame(scope, planId)
        .filter(plan -> plan.status() == PlanStatus.ISSUED || plan.status() == PlanStatus.CLOSED)
        .filter(plan -> plan.periodStart().getYear() <= year && year <= plan.periodEnd().getYear())
        .orElseThrow(ProblemException::notFound);
  }

  private PlanFrame writable(OrgScope scope, UUID planId, int year) {
    PlanFrame plan = plan(scope, planId, year);
    if (!plans.mayPlan(scope, planId)) {
      throw ProblemException.forbidden();
    }
    if (LocalDate.of(year, 1, 1).isAfter(clock.today())) {
      throw ProblemException.conflict("evaluation.not-yet");
    }
    return plan;
  }

  private static void refuseFinished(Evaluation found) {
    if (found.frozen() != null) {
      throw ProblemException.conflict("evaluation.finished");
    }
  }

  /** Remarks speak of what the plan has, and of each thing once. */
  private void check(OrgScope scope, PlanFrame plan, int year, PutEvaluation words) {
    Faults faults = new Faults();
    Set<UUID> targets =
        reader.targets(scope, plan, year, PutEvaluation.NOTHING).stream()
            .map(EvaluatedTarget::target)
            .collect(Collectors.toCollection(HashSet::new));
    for (int i = 0; i < words.targets().size(); i++) {
      UUID target = words.targets().get(i).target();
      if (!targets.remove(target)) {
        faults.add("/targets/" + i + "/target", "evaluation.target-unknown", target);
      }
    }
    Set<UUID> activities =
        reader.activities(scope, plan, year, PutEvaluation.NOTHING).stream()
            .map(EvaluatedActivity::activity)
            .collect(Collectors.toCollection(HashSet::new));
    for (int i = 0; i < words.activities().size(); i++) {
      UUID activity = words.activities().get(i).activity();
      if (!activities.remove(activity)) {
        faults.add("/activities/" + i + "/activity", "evaluation.activity-unknown", activity);
      }
    }
    faults.throwIfAny();
  }

  private static void requireReasons(EvaluationView view) {
    Faults faults = new Faults();
    boolean missed = false;
    for (int i = 0; i < view.targets().size(); i++) {
      EvaluatedTarget target = view.targets().get(i);
      boolean open =
          target.officialResult() == OfficialResult.NOT_MET
              || target.officialResult() == OfficialResult.NO_DATA;
      missed |= target.officialResult() == OfficialResult.NOT_MET;
      if (open && target.explanation() == null) {
        faults.add(
            "/targets/" + i + "/explanation", "evaluation.target-unexplained", null, target.code());
      }
    }
    for (int i = 0; i < view.activities().size(); i++) {
      EvaluatedActivity activity = view.activities().get(i);
      boolean open =
          switch (activity.outcome()) {
            case DONE, NOT_RECORDED -> false;
            case PARTLY, NOT_DONE -> true;
          };
      missed |= open;
      if (open && activity.reason() == null && activity.recordedReasons().isEmpty()) {
        faults.add(
            "/activities/" + i + "/reason",
            "evaluation.activity-unexplained",
            null,
            activity.title());
      }
    }
    if (missed && view.causes() == null) {
      faults.add("/causes", "evaluation.causes-missing", null);
    }
    if (view.lessons() == null) {
      faults.add("/lessons", "evaluation.lessons-missing", null);
    }
    faults.throwIfAny();
  }

  private EvaluationView view(
      OrgScope scope, PlanFrame plan, int year, @Nullable Evaluation found) {
    UUID planId = plan.ref().id();
    String frozen = found == null ? null : found.frozen();
    List<EvaluationAction> actions = actions(scope, plan, year, found);
    if (found != null && frozen != null) {
      EvaluationView said = frozen(frozen);
      return new EvaluationView(
          said.plan(),
          said.issuer(),
          said.area(),
          year,
          EvaluationState.FINISHED,
          said.asOf(),
          said.targets(),
          said.activities(),
          budgets.visible(scope, planId) ? said.money() : null,
          said.results(),
          said.difficulties(),
          said.causes(),
          said.lessons(),
          said.nextSteps(),
          found.finishedAt(),
          found.finishedBy(),
          version(found),
          actions);
    }
    PutEvaluation words = found == null ? PutEvaluation.NOTHING : words(found);
    BudgetTotals money = budgets.totals(scope, planId);
    return new EvaluationView(
        plan.ref(),
        organisations.byId(plan.issuerId()).map(OrganisationRef::ref).orElseThrow(),
        areas.byId(plan.areaId()).orElseThrow().ref(),
        year,
        found == null ? EvaluationState.NOT_STARTED : EvaluationState.DRAFT,
        clock.today(),
        reader.targets(scope, plan, year, words),
        reader.activities(scope, plan, year, words),
        money,
        words.results(),
        words.difficulties(),
        words.causes(),
        words.lessons(),
        words.nextSteps(),
        null,
        null,
        found == null ? 0 : version(found),
        actions);
  }

  private List<EvaluationAction> actions(
      OrgScope scope, PlanFrame plan, int year, @Nullable Evaluation found) {
    if (!plans.mayPlan(scope, plan.ref().id()) || LocalDate.of(year, 1, 1).isAfter(clock.today())) {
      return List.of();
    }
    if (found != null && found.frozen() != null) {
      return year == plan.periodEnd().getYear()
          ? List.of(EvaluationAction.REOPEN, EvaluationAction.PLAN_NEXT)
          : List.of(EvaluationAction.REOPEN);
    }
    List<EvaluationAction> actions = new ArrayList<>(List.of(EvaluationAction.EDIT));
    if (found != null) {
      actions.add(EvaluationAction.FINISH);
    }
    return actions;
  }

  /** 0 stands for one that nobody has begun. */
  private static long version(Evaluation found) {
    return found.version() + 1;
  }

  /** In one order and spelling, so that the same words are the same text. */
  private static PutEvaluation tidy(PutEvaluation said) {
    return new PutEvaluation(
        said.targets().stream()
            .map(
                each -> new TargetRemark(each.target(), text(each.explanation()), each.carriedOn()))
            .toList(),
        said.activities().stream()
            .map(each -> new ActivityRemark(each.activity(), text(each.reason())))
            .toList(),
        text(said.results()),
        text(said.difficulties()),
        text(said.causes()),
        text(said.lessons()),
        text(said.nextSteps()));
  }

  private static @Nullable String text(@Nullable String typed) {
    if (typed == null) {
      return null;
    }
    String plain = Normalizer.normalize(typed.replace("\r\n", "\n"), Normalizer.Form.NFC).strip();
    return plain.isEmpty() ? null : plain;
  }

  private PutEvaluation words(Evaluation found) {
    return parse(found.words(), PutEvaluation.class);
  }

  private EvaluationView frozen(String content) {
    return parse(content, EvaluationView.class);
  }

  private <T> T parse(String content, Class<T> type) {
    try {
      return json.readValue(content, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String write(Object content) {
    try {
      return json.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void record(
      OrgScope scope,
      PlanFrame plan,
      int year,
      String action,
      @Nullable Object before,
      @Nullable Object after,
      @Nullable String reason) {
    audit.record(
        scope,
        action,
        "evaluation",
        plan.ref().id() + "/" + year,
        plan.issuerId(),
        before,
        after,
        reason);
  }
}
