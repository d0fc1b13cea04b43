package vn.canbang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.canbang.plan.document.PlanAction;
import vn.canbang.plan.document.PlanCommentView;
import vn.canbang.plan.draft.NewPlanComment;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;

/** What is said of a plan within the unit that writes it, and above. */
@ApplicationScoped
class PlanCommentService {

  private final PlanRepository plans;
  private final PlanCommentRepository comments;
  private final BusinessClock clock;
  private final Audit audit;

  PlanCommentService(
      PlanRepository plans, PlanCommentRepository comments, BusinessClock clock, Audit audit) {
    this.plans = plans;
    this.comments = comments;
    this.clock = clock;
    this.audit = audit;
  }

  /** Empty to those outside: how a plan came about is no part of the document. */
  List<PlanCommentView> list(OrgScope scope, UUID planId) {
    Plan plan = plans.find(scope, planId).orElseThrow(ProblemException::notFound);
    return scope.covers(plan.issuerId())
        ? comments.of(scope, planId).stream().map(PlanComment::view).toList()
        : List.of();
  }

  @Transactional
  PlanCommentView say(OrgScope scope, UUID planId, NewPlanComment said) {
    Plan plan = writable(scope, planId);
    UUID part = said.part();
    if (part != null && plan.part(part).isEmpty()) {
      new Faults().add("/part", "plan.part-unknown", part).throwIfAny();
    }
    PlanComment comment = new PlanComment(planId, said, scope.caller().displayName(), clock.now());
    comments.persist(comment);
    audit.record(
        scope, "PLAN_COMMENTED", "plan", planId.toString(), plan.issuerId(), null, said, null);
    return comment.view();
  }

  @Transactional
  PlanCommentView resolve(OrgScope scope, UUID planId, UUID commentId) {
    Plan plan = writable(scope, planId);
    PlanComment comment =
        comments.find(scope, planId, commentId).orElseThrow(ProblemException::notFound);
    comment.resolve(scope.caller().displayName(), clock.now());
    audit.record(
        scope,
        "PLAN_COMMENT_RESOLVED",
        "plan",
        planId.toString(),
        plan.issuerId(),
        null,
        comment.view(),
        null);
    return comment.view();
  }

  private Plan writable(OrgScope scope, UUID planId) {
    Plan plan = plans.find(scope, planId).orElseThrow(ProblemException::notFound);
    PlanPolicy.require(scope, plan, PlanAction.COMMENT);
    return plan;
  }
}
