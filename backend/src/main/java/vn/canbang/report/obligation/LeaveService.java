package vn.canbang.report.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.shared.time.WorkingCalendar;

/** Grants more time for a report, or lets a unit off; only who receives or reviews may. */
@ApplicationScoped
class LeaveService {

  private final ObligationRepository repository;
  private final ObligationViews views;
  private final BusinessClock clock;
  private final WorkingCalendar calendar;
  private final Audit audit;

  LeaveService(
      ObligationRepository repository,
      ObligationViews views,
      BusinessClock clock,
      WorkingCalendar calendar,
      Audit audit) {
    this.repository = repository;
    this.views = views;
    this.clock = clock;
    this.calendar = calendar;
    this.audit = audit;
  }

  /** Which report it is about. */
  record Key(String series, String organisation, ReportingPeriod period) {

    @Override
    public String toString() {
      return series + "/" + organisation + "/" + period.code();
    }
  }

  @Transactional
  ObligationView extend(OrgScope scope, Key key, ExtendObligation wanted) {
    ObligationRow row = grantable(scope, key);
    Obligation owed = row.obligation();
    if (owed.leave() == Leave.WAIVED) {
      throw ProblemException.conflict("report.waived");
    }
    LocalDate last = owed.lastDay();
    Faults faults = new Faults();
    if (last == null) {
      faults.add("/until", "report.no-deadline", wanted.until());
    } else if (!wanted.until().isAfter(last) || wanted.until().isBefore(clock.today())) {
      faults.add("/until", "report.extension-earlier", wanted.until(), last);
    }
    faults.throwIfAny();
    return changed(
        scope,
        key,
        row,
        "REPORT_EXTENDED",
        wanted.reason(),
        one ->
            one.extend(
                wanted.until(),
                wanted.reason().strip(),
                scope.caller().displayName(),
                clock.today()));
  }

  @Transactional
  ObligationView waive(OrgScope scope, Key key, WaiveObligation wanted) {
    ObligationRow row = grantable(scope, key);
    if (row.obligation().leave() == Leave.WAIVED) {
      throw ProblemException.conflict("report.waived");
    }
    return changed(
        scope,
        key,
        row,
        "REPORT_WAIVED",
        wanted.reason(),
        one -> one.waive(wanted.reason().strip(), scope.caller().displayName(), clock.today()));
  }

  @Transactional
  ObligationView restore(OrgScope scope, Key key, RestoreObligation why) {
    ObligationRow row = grantable(scope, key);
    if (row.obligation().leave() == null) {
      throw ProblemException.conflict("report.no-leave");
    }
    return changed(scope, key, row, "REPORT_LEAVE_TAKEN_BACK", why.reason(), Obligation::restore);
  }

  /** What was received already, or is not asked for, cannot be granted anything. */
  private ObligationRow grantable(OrgScope scope, Key key) {
    ObligationRow row = row(scope, key);
    Obligation owed = row.obligation();
    if (!OwedReport.Rights.mayReview(scope, owed.receiverId(), owed.viaId())) {
      throw ProblemException.forbidden();
    }
    if (owed.withdrawal() != null) {
      throw ProblemException.conflict("report.no-longer-owed");
    }
    if (row.receivedState() != null) {
      throw ProblemException.conflict("report.already-received");
    }
    return row;
  }

  private ObligationRow row(OrgScope scope, Key key) {
    return repository
        .row(scope, key.series(), key.organisation(), key.period().code())
        .orElseThrow(ProblemException::notFound);
  }

  private ObligationView changed(
      OrgScope scope,
      Key key,
      ObligationRow row,
      String action,
      String reason,
      Consumer<Obligation> change) {
    Obligation owed = row.obligation();
    ObligationLeave before = owed.granted();
    change.accept(owed);
    owed.isDueAnew(row.tier().deadline(), calendar.days());
    repository.flush();
    audit.record(
        scope,
        action,
        "report-obligation",
        key.toString(),
        owed.organisationId(),
        before,
        owed.granted(),
        reason);
    return views.of(scope, List.of(row)).getFirst();
  }
}
