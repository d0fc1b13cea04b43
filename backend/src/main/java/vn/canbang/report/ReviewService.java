package vn.canbang.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.ReportAccess.Side;
import vn.canbang.report.content.ContentFrame;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.report.obligation.ReportState;
import vn.canbang.report.obligation.ReturnCode;
import vn.canbang.report.view.ReportView;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.Language;
import vn.canbang.shared.problem.Messages;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;

/** Accepts and returns reports; of two decisions at once the first one wins. */
@ApplicationScoped
class ReviewService {

  private final ReportReader reader;
  private final FrameReader frames;
  private final ReportRepository reports;
  private final RevisionRepository revisions;
  private final CommentRepository comments;
  private final ReportFigures figures;
  private final ReportTrail trail;
  private final ReviewQueries queries;
  private final Messages messages;

  ReviewService(
      ReportReader reader,
      FrameReader frames,
      ReportRepository reports,
      RevisionRepository revisions,
      CommentRepository comments,
      ReportFigures figures,
      ReportTrail trail,
      ReviewQueries queries,
      Messages messages) {
    this.reader = reader;
    this.frames = frames;
    this.reports = reports;
    this.revisions = revisions;
    this.comments = comments;
    this.figures = figures;
    this.trail = trail;
    this.queries = queries;
    this.messages = messages;
  }

  @Transactional
  ReportView giveBack(OrgScope scope, ReportKey key, @Nullable String ifMatch, ReturnReport why) {
    ReportAccess access = reviewable(scope, key);
    Report report = access.started();
    List<NewComment> remarks = why.comments() == null ? List.of() : why.comments();
    String reason = why.reason() == null ? "" : why.reason().strip();
    check(access.owed(), reason, remarks);
    EntityTags.require(ifMatch, report.version());
    ReportRevision revision = revisions.get(scope, report, report.revision());
    Map<String, Object> before = ReportTrail.state(report, revision);
    report.giveBack(trail.real());
    ReturnCode code =
        why.reasonCode() != null
            ? why.reasonCode()
            : remarks.isEmpty() ? ReturnCode.OTHER : remarks.getFirst().code();
    String reviewer = scope.caller().displayName();
    revision.giveBack(trail.now(), reviewer, code, reason);
    for (NewComment remark : remarks) {
      comments.persist(new Comment(report, remark, reviewer, trail.now()));
    }
    figures.takenBack(scope, access.owed());
    trail.record(
        scope,
        access.owed(),
        "REPORT_RETURNED",
        before,
        ReportTrail.state(report, revision),
        reason);
    return reader.shown(scope, access, report);
  }

  private void check(OwedReport owed, String reason, List<NewComment> remarks) {
    Faults faults = new Faults();
    if (reason.isEmpty() && remarks.isEmpty()) {
      faults.add("/reason", "report.return-reason", null);
    }
    Set<String> places = places(owed);
    for (int i = 0; i < remarks.size(); i++) {
      if (!places.contains(remarks.get(i).cell())) {
        faults.add("/comments/" + i + "/cell", "report.cell-unknown", remarks.get(i).cell());
      }
    }
    faults.throwIfAny();
  }

  /** Where a remark may stand. */
  private Set<String> places(OwedReport owed) {
    ContentFrame frame = frames.of(owed, null).content();
    Set<String> places = new TreeSet<>(frame.template().cellKeys());
    frame.activities().forEach(a -> places.add("activity:" + a));
    frame.template().questions().forEach(q -> places.add("narrative:" + q.code()));
    return places;
  }

  @Transactional
  ReportView accept(
      OrgScope scope, ReportKey key, @Nullable String ifMatch, @Nullable String note) {
    ReportAccess access = reviewable(scope, key);
    Report report = access.started();
    EntityTags.require(ifMatch, report.version());
    accept(scope, access.owed(), report, note);
    return reader.shown(scope, access, report);
  }

  private void accept(OrgScope scope, OwedReport owed, Report report, @Nullable String note) {
    ReportRevision revision = revisions.get(scope, report, report.revision());
    Map<String, Object> before = ReportTrail.state(report, revision);
    Integer replaced = report.acceptedRevision();
    report.accept(trail.real());
    revision.accept(trail.now(), scope.caller().displayName(), note);
    if (replaced != null) {
      revisions.get(scope, report, replaced).replaced();
    }
    reports.flush();
    figures.accepted(scope, owed, report, revision, reader.content(revision));
    trail.record(scope, owed, "REPORT_ACCEPTED", before, ReportTrail.state(report, revision), note);
  }

  /**
   * Accepts those that need no look of their own. All is asked of a report before anything of it
   * changes, so that what is refused leaves the others as they are.
   */
  @Transactional
  List<AcceptedReport> acceptClean(OrgScope scope, AcceptReports wanted, Language language) {
    Map<ReportToAccept, AcceptedReport> results = new HashMap<>();
    // Everybody locks in the same order.
    wanted.reports().stream()
        .distinct()
        .sorted(
            Comparator.comparing(ReportToAccept::series)
                .thenComparing(ReportToAccept::organisation)
                .thenComparing(r -> r.period().code())
                .thenComparing(ReportToAccept::version))
        .forEach(one -> results.put(one, acceptClean(scope, one, wanted.note(), language)));
    return wanted.reports().stream().map(one -> Objects.requireNonNull(results.get(one))).toList();
  }

  private AcceptedReport acceptClean(
      OrgScope scope, ReportToAccept one, @Nullable String note, Language language) {
    try {
      ReportAccess access =
          reviewable(scope, new ReportKey(one.series(), one.organisation(), one.period()));
      Report report = access.started();
      EntityTags.require(EntityTags.of(one.version()), report.version());
      refuseUnlessClean(scope, report);
      accept(scope, access.owed(), report, note);
      return new AcceptedReport(one.series(), one.organisation(), one.period(), true, null, null);
    } catch (ProblemException refused) {
      return new AcceptedReport(
          one.series(),
          one.organisation(),
          one.period(),
          false,
          refused.code(),
          messages.get(language, "problem." + refused.code() + ".detail"));
    }
  }

  private void refuseUnlessClean(OrgScope scope, Report report) {
    if (report.receivedState() != ReportState.SUBMITTED) {
      throw ProblemException.conflict("report.state");
    }
    ReportRevision revision = revisions.get(scope, report, report.revision());
    ReviewQueries.Before before = queries.before(Set.of(report.id())).get(report.id());
    if (!ReviewQueueService.doubts(
            revision, reader.content(revision).cells(), before == null ? null : before.state())
        .isEmpty()) {
      throw ProblemException.conflict("report.not-clean");
    }
  }

  private ReportAccess reviewable(OrgScope scope, ReportKey key) {
    ReportAccess access = reader.access(scope, key, true);
    if (access.side() == Side.ABOVE || !access.owed().mayReview(scope)) {
      throw ProblemException.forbidden();
    }
    return access;
  }
}
