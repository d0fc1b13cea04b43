package vn.canbang.lint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.canbang.lint.rule.Rules;
import vn.canbang.plan.PlanFrame;
import vn.canbang.plan.Plans;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.time.BusinessClock;

/** Checks plans for those who write and issue them. */
@ApplicationScoped
class LintService {

  private final Plans plans;
  private final LintedPlans contents;
  private final LintDismissalRepository dismissals;
  private final LintWords words;
  private final BusinessClock clock;
  private final Audit audit;

  LintService(
      Plans plans,
      LintedPlans contents,
      LintDismissalRepository dismissals,
      LintWords words,
      BusinessClock clock,
      Audit audit) {
    this.plans = plans;
    this.contents = contents;
    this.dismissals = dismissals;
    this.words = words;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * 404 for a plan that the caller does not see, 403 for one that they see only because it names
   * them or comes from above: how a plan came about is no part of the document.
   */
  PlanLint lint(OrgScope scope, UUID planId) {
    PlanFrame plan = plans.frame(scope, planId).orElseThrow(ProblemException::notFound);
    if (!scope.covers(plan.issuerId())) {
      throw ProblemException.forbidden();
    }
    List<LintFinding> findings = findings(scope, planId);
    int dismissed = (int) findings.stream().filter(one -> one.dismissed() != null).count();
    return new PlanLint(
        findings,
        findings.size() - dismissed,
        dismissed,
        judges(scope, plan) ? List.of(LintAction.DISMISS) : List.of());
  }

  private static boolean judges(OrgScope scope, PlanFrame plan) {
    return scope.holds(Role.PLANNER, plan.issuerId())
        || scope.holds(Role.REVIEWER, plan.issuerId());
  }

  private List<LintFinding> findings(OrgScope scope, UUID planId) {
    Map<String, LintDismissalView> dismissed =
        dismissals.of(scope, planId).stream()
            .collect(Collectors.toMap(LintDismissal::finding, LintDismissal::view));
    return words.of(Rules.check(contents.read(scope, planId)), dismissed);
  }

  /** 404 for a finding that the plan does not have. */
  @Transactional
  LintFinding dismiss(OrgScope scope, UUID planId, String finding, String note) {
    PlanFrame plan = judged(scope, planId);
    if (find(scope, planId, finding).dismissed() == null) {
      dismissals.persist(
          new LintDismissal(planId, finding, note, scope.caller().displayName(), clock.now()));
    } else {
      dismissals
          .find(scope, planId, finding)
          .orElseThrow()
          .say(note, scope.caller().displayName(), clock.now());
    }
    dismissals.flush();
    LintFinding settled = find(scope, planId, finding);
    audit.record(
        scope,
        "PLAN_FINDING_DISMISSED",
        "plan",
        planId.toString(),
        plan.issuerId(),
        null,
        settled,
        note);
    return settled;
  }

  private LintFinding find(OrgScope scope, UUID planId, String finding) {
    return findings(scope, planId).stream()
        .filter(one -> one.id().equals(finding))
        .findFirst()
        .orElseThrow(ProblemException::notFound);
  }

  /** Taking back what was not dismissed changes nothing. */
  @Transactional
  void takeBack(OrgScope scope, UUID planId, String finding) {
    PlanFrame plan = judged(scope, planId);
    dismissals
        .find(scope, planId, finding)
        .ifPresent(
            dismissal -> {
              dismissals.delete(dismissal);
              audit.record(
                  scope,
                  "PLAN_FINDING_REOPENED",
                  "plan",
                  planId.toString(),
                  plan.issuerId(),
                  dismissal.view(),
                  null,
                  null);
            });
  }

  private PlanFrame judged(OrgScope scope, UUID planId) {
    PlanFrame plan = plans.frame(scope, planId).orElseThrow(ProblemException::notFound);
    if (!judges(scope, plan)) {
      throw ProblemException.forbidden();
    }
    return plan;
  }
}
