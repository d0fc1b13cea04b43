package vn.canbang.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.PlanFrame;
import vn.canbang.plan.document.PlanStatus;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.target.TargetFinder.Found;
import vn.canbang.target.measure.TargetClosure;
import vn.canbang.target.measure.TargetCompletion;

/** What planners say of a target once its plan stands: how it is counted, and how it ended. */
@ApplicationScoped
class TargetMoveService {

  private final TargetRepository targets;
  private final TargetFinder finder;
  private final TargetService reader;
  private final BusinessClock clock;
  private final Audit audit;

  TargetMoveService(
      TargetRepository targets,
      TargetFinder finder,
      TargetService reader,
      BusinessClock clock,
      Audit audit) {
    this.targets = targets;
    this.finder = finder;
    this.reader = reader;
    this.clock = clock;
    this.audit = audit;
  }

  @Transactional
  TargetView confirm(OrgScope scope, UUID id, @Nullable String ifMatch, ConfirmComparator asked) {
    Found found = toWrite(scope, id, ifMatch);
    found.target().confirm(asked.effectiveComparator());
    return written(
        scope,
        found,
        "TARGET_COMPARATOR_CONFIRMED",
        Map.of("comparator", found.target().comparator().name()),
        Map.of("effectiveComparator", asked.effectiveComparator().name()),
        null);
  }

  /**
   * The milestone was reached.
   *
   * @param completion null: it was not after all
   */
  @Transactional
  TargetView complete(
      OrgScope scope, UUID id, @Nullable String ifMatch, @Nullable TargetCompletion completion) {
    Found found = toWrite(scope, id, ifMatch);
    requireOut(found.plan());
    requireOpen(found.target());
    TargetCompletion before = found.target().completion();
    if (completion != null && completion.doneOn().isAfter(clock.today())) {
      new Faults().add("/doneOn", "target.not-yet", completion.doneOn()).throwIfAny();
    }
    found.target().completed(completion);
    return written(
        scope,
        found,
        completion == null ? "TARGET_NOT_COMPLETED" : "TARGET_COMPLETED",
        before,
        completion,
        null);
  }

  @Transactional
  TargetView close(OrgScope scope, UUID id, @Nullable String ifMatch, TargetClosure closure) {
    Found found = toWrite(scope, id, ifMatch);
    requireOut(found.plan());
    found.target().close(closure);
    return written(scope, found, "TARGET_CLOSED", null, closure, closure.reason());
  }

  private Found toWrite(OrgScope scope, UUID id, @Nullable String ifMatch) {
    Found found = finder.find(scope, id);
    scope.require(Role.PLANNER, found.plan().issuerId());
    EntityTags.require(ifMatch, found.target().version());
    return found;
  }

  private static void requireOut(PlanFrame plan) {
    if (plan.status() != PlanStatus.ISSUED && plan.status() != PlanStatus.CLOSED) {
      throw ProblemException.conflict("target.plan-not-issued");
    }
  }

  private static void requireOpen(Target target) {
    if (target.closure() != null) {
      throw ProblemException.conflict("target.closed");
    }
  }

  private TargetView written(
      OrgScope scope,
      Found found,
      String action,
      @Nullable Object before,
      @Nullable Object after,
      @Nullable String reason) {
    targets.flush();
    audit.record(
        scope,
        action,
        "target",
        found.plan().ref().id() + "/" + found.target().code(),
        found.plan().issuerId(),
        before,
        after,
        reason);
    return reader.get(scope, found.target().id());
  }
}
