package vn.canbang.plan.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.canbang.plan.PlanFrame;
import vn.canbang.plan.Plans;
import vn.canbang.plan.document.PlanAction;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;

/** What is said of a plan within the unit that writes it, and above. */
@ApplicationScoped
class PlanCommentService implements PlanComments {

  private final Plans plans;
  private final PlanCommentRepository comments;
  private final BusinessClock clock;
  private final Audit audit;

  PlanCommentService(
      Plans plans, PlanCommentRepository comments, BusinessClock clock, Audit audit) {
    this.plans = plans;
    this.comments = comments;
    this.clock = clock;
    this.audit = audit;
  }

  /** Empty to those outside: how a plan came about is no part of the document. */
  List<PlanCommentView> list(OrgScope scope, UUID planId) {
    PlanFrame plan = plans.frame(scope, planId).orElseThrow(ProblemException::notFound);
    if (!scope.covers(plan.issuerId())) {
      return List.of();
    }
    List<PlanComment> said = comments.of(scope, planId);
    Set<UUID> parts = said.isEmpty() ? Set.of() : plans.parts(scope, planId);
    return said.stream().map(comment -> comment.view(parts)).toList();
  }

  @Transactional
  PlanCommentView say(OrgScope scope, UUID planId, NewPlanComment said) {
    PlanFrame plan = plans.require(scope, planId, PlanAction.COMMENT);
    UUID part = said.part();
    if (part != null && !plans.parts(scope, planId).contains(part)) {
      new Faults().add("/part", "plan.part-unknown", part).throwIfAny();
    }
    PlanComment comment = new PlanComment(planId, said, scope.caller().displayName(), clock.now());
    comments.persist(comment);
    audit.record(
        scope, "PLAN_COMMENTED", "plan", planId.toString(), plan.issuerId(), null, said, null);
    return comment.view(plans.parts(scope, planId));
  }

  @Transactional
  PlanCommentView resolve(OrgScope scope, UUID planId, UUID commentId) {
    PlanFrame plan = plans.require(scope, planId, PlanAction.COMMENT);
    PlanComment comment =
        comments.find(scope, planId, commentId).orElseThrow(ProblemException::notFound);
    comment.resolve(scope.caller().displayName(), clock.now());
    PlanCommentView view = comment.view(plans.parts(scope, planId));
    audit.record(
        scope,
        "PLAN_COMMENT_RESOLVED",
        "plan",
        planId.toString(),
        plan.issuerId(),
        null,
        view,
        null);
    return view;
  }

  @Override
  public void thrownAway(OrgScope scope, UUID planId) {
    comments.dropAll(scope, planId);
  }
}
