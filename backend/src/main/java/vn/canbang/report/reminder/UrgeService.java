package vn.canbang.report.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.notice.Notices;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.report.obligation.Leave;
import vn.canbang.report.obligation.Obligations;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.ReportingPeriod;

/** Asks for reports that were not received; only who receives or reviews them may. */
@ApplicationScoped
class UrgeService {

  private final Obligations obligations;
  private final UrgeRepository repository;
  private final ReminderQueries queries;
  private final ReminderPeople people;
  private final Notices notices;
  private final BusinessClock clock;
  private final Audit audit;

  UrgeService(
      Obligations obligations,
      UrgeRepository repository,
      ReminderQueries queries,
      ReminderPeople people,
      Notices notices,
      BusinessClock clock,
      Audit audit) {
    this.obligations = obligations;
    this.repository = repository;
    this.queries = queries;
    this.people = people;
    this.notices = notices;
    this.clock = clock;
    this.audit = audit;
  }

  @Transactional
  List<UrgeView> list(OrgScope scope, String series, String organisation, ReportingPeriod period) {
    return repository.of(scope, seen(scope, series, organisation, period).id()).stream()
        .map(Urge::view)
        .toList();
  }

  @Transactional
  UrgeView urge(
      OrgScope scope,
      String series,
      String organisation,
      ReportingPeriod period,
      @Nullable String message) {
    OwedReport report = seen(scope, series, organisation, period);
    if (!report.mayReview(scope)) {
      throw ProblemException.forbidden();
    }
    refuseUnlessMissing(report);
    LocalDate today = clock.today();
    if (repository.exists(scope, Urge.id(report.id(), today))) {
      throw ProblemException.conflict("report.urged-today");
    }
    String words = message == null || message.isBlank() ? null : message.strip();
    OrganisationRef via = report.via();
    Urge urge =
        new Urge(
            report.id(),
            today,
            clock.now(),
            scope.caller().displayName(),
            (via == null ? report.receiver() : via).name(),
            words);
    repository.persist(urge);
    urge.told(
        notices.tell(
            scope,
            ReminderWords.urge(report, urge),
            people.senders(List.of(report)).getOrDefault(report.id(), List.of())));
    repository.flush();
    audit.record(
        scope,
        "REPORT_URGED",
        "report-obligation",
        report.key(),
        report.organisation().id(),
        null,
        urge.view(),
        words);
    return urge.view();
  }

  private void refuseUnlessMissing(OwedReport report) {
    if (report.withdrawn()) {
      throw ProblemException.conflict("report.no-longer-owed");
    }
    if (report.leave() == Leave.WAIVED) {
      throw ProblemException.conflict("report.waived");
    }
    if (queries.received(report.id()) != null) {
      throw ProblemException.conflict("report.already-received");
    }
    LocalDate opens = report.opensOn();
    if (opens != null && clock.today().isBefore(opens)) {
      throw ProblemException.conflict("report.urged-early", opens);
    }
  }

  private OwedReport seen(
      OrgScope scope, String series, String organisation, ReportingPeriod period) {
    return obligations
        .find(scope, series, organisation, period)
        .filter(report -> report.sentFrom(scope) || report.sentTo(scope))
        .orElseThrow(ProblemException::notFound);
  }
}
