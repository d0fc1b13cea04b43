package vn.canbang.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.ReportAccess.Side;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.report.obligation.ReportState;
import vn.canbang.report.view.ReportAction;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;

/** What may be done with a report. */
@ApplicationScoped
class ReportActions {

  private final BusinessClock clock;

  ReportActions(BusinessClock clock) {
    this.clock = clock;
  }

  /** What the state and the caller's roles allow; the services enforce the same. */
  List<ReportAction> of(OrgScope scope, OwedReport owed, @Nullable Report report, Side side) {
    List<ReportAction> actions = new ArrayList<>();
    ReportState state = report == null ? ReportState.DRAFT : report.state();
    if (side == Side.SENDER && owed.mayWrite(scope)) {
      switch (state) {
        case DRAFT, RETURNED -> {
          if (!owed.withdrawn()) {
            actions.add(ReportAction.EDIT);
            if (open(owed)) {
              if (owed.maySend(scope)) {
                actions.add(ReportAction.SUBMIT);
              }
              if (owed.leaderApproval() && report != null && !report.awaitsLeader()) {
                actions.add(ReportAction.ASK_LEADER);
              }
            }
          }
        }
        case SUBMITTED -> actions.add(ReportAction.WITHDRAW);
        case ACCEPTED -> actions.add(ReportAction.AMEND);
      }
      if (report != null && deletable(report)) {
        actions.add(ReportAction.DELETE);
      }
    }
    if (side == Side.SENDER && report != null && report.awaitsLeader() && owed.mayLead(scope)) {
      actions.add(ReportAction.APPROVE);
      actions.add(ReportAction.GIVE_BACK);
    }
    if (side != Side.ABOVE
        && report != null
        && report.receivedState() == ReportState.SUBMITTED
        && owed.mayReview(scope)) {
      actions.add(ReportAction.RETURN);
      actions.add(ReportAction.ACCEPT);
    }
    if (side == Side.SENDER && owed.mayConsolidate(scope)) {
      actions.add(ReportAction.CONSOLIDATE);
    }
    return List.copyOf(actions);
  }

  /** A first draft that was never sent, or an amendment that was never sent. */
  static boolean deletable(Report report) {
    return report.state() == ReportState.DRAFT
        && (report.revision() == 1
            || (report.acceptedRevision() != null
                && report.acceptedRevision() == report.revision() - 1));
  }

  void refuseUnlessOpenYet(OwedReport owed) {
    if (!open(owed)) {
      throw ProblemException.unprocessable(
          "report.not-open", Objects.requireNonNull(owed.opensOn()));
    }
  }

  private boolean open(OwedReport owed) {
    return owed.opensOn() == null || !clock.today().isBefore(owed.opensOn());
  }
}
