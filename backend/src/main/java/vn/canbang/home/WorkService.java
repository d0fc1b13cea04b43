package vn.canbang.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import vn.canbang.plan.Plans;
import vn.canbang.plan.lineage.PlansToMake;
import vn.canbang.report.Reports;
import vn.canbang.report.obligation.ObligationAction;
import vn.canbang.report.obligation.ObligationView;
import vn.canbang.report.obligation.Obligations;
import vn.canbang.report.obligation.ReportState;
import vn.canbang.report.obligation.Timeliness;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.target.allocation.AllocatedTargets;

/** Gathers what waits for a caller. */
@ApplicationScoped
class WorkService {

  private static final int SOON_DAYS = 30;
  private static final int DONE = 10;
  private static final int REVIEWS = 20;

  private final Obligations obligations;
  private final Reports reports;
  private final Plans plans;
  private final PlansToMake toMake;
  private final AllocatedTargets allocated;
  private final BusinessClock clock;

  WorkService(
      Obligations obligations,
      Reports reports,
      Plans plans,
      PlansToMake toMake,
      AllocatedTargets allocated,
      BusinessClock clock) {
    this.obligations = obligations;
    this.reports = reports;
    this.plans = plans;
    this.toMake = toMake;
    this.allocated = allocated;
    this.clock = clock;
  }

  @Transactional
  WorkView of(OrgScope scope) {
    List<ObligationView> toSend = obligations.toSend(scope);
    List<WorkItem> due = new ArrayList<>();
    List<WorkItem> upcoming = new ArrayList<>();
    for (ObligationView owed : toSend) {
      (soon(owed) ? due : upcoming).add(item(owed));
    }
    reports.queue(scope, REVIEWS).stream()
        .map(r -> new WorkItem(WorkKind.REVIEW, null, r))
        .forEach(due::add);
    return new WorkView(
        due,
        upcoming,
        obligations.sent(scope, DONE).stream().map(WorkService::item).toList(),
        new ReviewCount(reports.waiting(scope)),
        reports.toApprove(scope),
        reports.outdated(scope),
        plans.dutiesOf(scope, scope.organisationId(), clock.today()),
        toMake.of(scope, scope.organisationId(), clock.today()),
        plans.naming(scope, scope.organisationId(), clock.today()),
        allocated.mine(scope));
  }

  private boolean soon(ObligationView owed) {
    boolean returned = owed.report() != null && owed.report().state() == ReportState.RETURNED;
    return returned
        || owed.timeliness() == Timeliness.OVERDUE
        || ((owed.timeliness() == Timeliness.DUE || owed.timeliness() == Timeliness.EXTENDED)
            && owed.lastDay() != null
            && !owed.lastDay().isAfter(clock.today().plusDays(SOON_DAYS)));
  }

  private static WorkItem item(ObligationView owed) {
    boolean consolidates = owed.allowedActions().contains(ObligationAction.CONSOLIDATE);
    return new WorkItem(consolidates ? WorkKind.CONSOLIDATE : WorkKind.REPORT, owed, null);
  }
}
