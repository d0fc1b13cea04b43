package vn.canbang.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.identity.Accounts;
import vn.canbang.notice.NewNotice;
import vn.canbang.notice.NoticeKind;
import vn.canbang.notice.Notices;
import vn.canbang.report.ReportAccess.Side;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.report.view.ReportView;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.problem.Worded;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.time.PeriodWords;

/** Puts drafts before a leader of the unit, who sends them or gives them back. */
@ApplicationScoped
class LeaderService {

  private final ReportReader reader;
  private final ReportService reports;
  private final RevisionRepository revisions;
  private final ReportTrail trail;
  private final Accounts accounts;
  private final Notices notices;

  LeaderService(
      ReportReader reader,
      ReportService reports,
      RevisionRepository revisions,
      ReportTrail trail,
      Accounts accounts,
      Notices notices) {
    this.reader = reader;
    this.reports = reports;
    this.revisions = revisions;
    this.trail = trail;
    this.accounts = accounts;
    this.notices = notices;
  }

  @Transactional
  ReportView ask(OrgScope scope, ReportKey key, @Nullable String ifMatch) {
    ReportAccess access = reader.access(scope, key, true);
    OwedReport owed = access.owed();
    if (access.side() != Side.SENDER || !owed.mayWrite(scope)) {
      throw ProblemException.forbidden();
    }
    Report report = access.started();
    EntityTags.require(ifMatch, report.version());
    if (!owed.leaderApproval()) {
      throw ProblemException.conflict("report.no-leader");
    }
    reports.refuseUnlessSendable(scope, access);
    ReportRevision draft = revisions.get(scope, report, report.revision());
    Map<String, Object> before = ReportTrail.state(report, draft);
    report.awaitsLeader(scope.caller().displayName(), trail.now(), trail.real());
    trail.record(
        scope, owed, "REPORT_PUT_BEFORE_LEADER", before, ReportTrail.state(report, draft), null);
    tell(
        scope,
        owed,
        report,
        NoticeKind.FOR_APPROVAL,
        Role.REVIEWER,
        new Worded("Trình lãnh đạo: ", "For approval: "),
        new Worded(
            scope.caller().displayName() + " trình báo cáo để duyệt trước khi gửi.",
            scope.caller().displayName() + " puts the report forward to be approved and sent."));
    return reader.shown(scope, access, report);
  }

  @Transactional
  ReportView decide(
      OrgScope scope, ReportKey key, @Nullable String ifMatch, LeaderDecision decision) {
    ReportAccess access = reader.access(scope, key, true);
    OwedReport owed = access.owed();
    if (access.side() != Side.SENDER || !owed.mayLead(scope)) {
      throw ProblemException.forbidden();
    }
    Report report = access.started();
    EntityTags.require(ifMatch, report.version());
    if (!report.awaitsLeader()) {
      throw ProblemException.conflict("report.not-before-leader");
    }
    if (decision.approved()) {
      return reports.send(scope, access);
    }
    String words = decision.words();
    if (words == null || words.isBlank()) {
      throw ProblemException.invalid(
          new Faults().add("/words", "report.leader-words", null).list());
    }
    ReportRevision draft = revisions.get(scope, report, report.revision());
    Map<String, Object> before = ReportTrail.state(report, draft);
    report.givenBackByLeader(
        words.strip(), scope.caller().displayName(), trail.now(), trail.real());
    trail.record(
        scope,
        owed,
        "REPORT_GIVEN_BACK_BY_LEADER",
        before,
        ReportTrail.state(report, draft),
        words.strip());
    tell(
        scope,
        owed,
        report,
        NoticeKind.NOT_APPROVED,
        Role.REPORTER,
        new Worded("Lãnh đạo chưa duyệt: ", "Not approved: "),
        new Worded(
            scope.caller().displayName() + ": “" + words.strip() + "”",
            scope.caller().displayName() + ": “" + words.strip() + "”"));
    return reader.shown(scope, access, report);
  }

  /** Those of the unit, and of the department that prepares its report. */
  private void tell(
      OrgScope scope,
      OwedReport owed,
      Report report,
      NoticeKind kind,
      Role role,
      Worded beginning,
      Worded text) {
    String periodVi = PeriodWords.vi(owed.period());
    String periodEn = PeriodWords.en(owed.period());
    Set<UUID> where =
        owed.desk() == null || kind == NoticeKind.FOR_APPROVAL
            ? Set.of(owed.organisation().id())
            : Set.of(owed.organisation().id(), owed.desk());
    notices.tell(
        scope,
        new NewNotice(
            kind + "/" + owed.id() + "/" + report.version(),
            kind,
            new Worded(
                beginning.vi() + owed.series().nameVi() + ". " + periodVi,
                beginning.en() + owed.series().nameEn() + ". " + periodEn),
            text,
            "/reports/" + owed.key()),
        accounts.workingAt(where, Set.of(role)).values().stream()
            .flatMap(Collection::stream)
            .toList());
  }
}
