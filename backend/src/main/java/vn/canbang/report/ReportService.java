package vn.canbang.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.ContentIntake.Asked;
import vn.canbang.report.ContentIntake.Change;
import vn.canbang.report.ContentIntake.Ready;
import vn.canbang.report.ContentIntake.Sending;
import vn.canbang.report.ReportAccess.Side;
import vn.canbang.report.content.Adjustments;
import vn.canbang.report.content.CellEntry;
import vn.canbang.report.content.ReportContent;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.report.obligation.ReportState;
import vn.canbang.report.view.ReportView;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;

/** Writes and moves reports. Each move locks the report, so that moves at once come one by one. */
@ApplicationScoped
class ReportService {

  private final ReportReader reader;
  private final FrameReader frames;
  private final ReportActions actions;
  private final ReportRepository reports;
  private final RevisionRepository revisions;
  private final PinQueries pins;
  private final RevisionWriter writer;
  private final ContentIntake intake;
  private final ReportTrail trail;
  private final TransactionSynchronizationRegistry transaction;

  ReportService(
      ReportReader reader,
      FrameReader frames,
      ReportActions actions,
      ReportRepository reports,
      RevisionRepository revisions,
      PinQueries pins,
      RevisionWriter writer,
      ContentIntake intake,
      ReportTrail trail,
      TransactionSynchronizationRegistry transaction) {
    this.reader = reader;
    this.frames = frames;
    this.actions = actions;
    this.reports = reports;
    this.revisions = revisions;
    this.pins = pins;
    this.writer = writer;
    this.intake = intake;
    this.trail = trail;
    this.transaction = transaction;
  }

  /** A report after a write. */
  record Written(ReportView view, boolean created) {}

  @Transactional
  ReportView get(OrgScope scope, ReportKey key, @Nullable Integer revision) {
    return reader.view(scope, reader.access(scope, key, false), revision);
  }

  /**
   * Writes a content; one that does not speak of outputs leaves those that were typed. The same
   * content again is no change and needs no tag: a script may repeat what it sent until it hears an
   * answer.
   */
  @Transactional
  Written put(
      OrgScope scope,
      ReportKey key,
      ReportContent sent,
      @Nullable String ifMatch,
      boolean submit,
      boolean dryRun) {
    ReportAccess access = reader.writable(scope, key);
    Report report = access.report();
    ReportRevision current =
        report == null ? null : revisions.get(scope, report, report.revision());
    Frame frame = frames.of(access.owed(), current);
    Ready ready = intake.check(scope, access, current, frame, new Asked(sent, ifMatch, submit));
    intake.write(scope, List.of(ready));
    ReportView view =
        ready.change() == Change.NONE
            ? reader.shown(scope, access, ready.report())
            : reader.shown(scope, access, ready.report(), ready.revision(), ready.written(), frame);
    if (dryRun) {
      transaction.setRollbackOnly();
    }
    return new Written(view, ready.change() == Change.STARTED);
  }

  @Transactional
  ReportView submit(OrgScope scope, ReportKey key, @Nullable String ifMatch) {
    ReportAccess access = reader.writable(scope, key);
    EntityTags.require(ifMatch, access.started().version());
    refuseUnlessOpen(access.started());
    if (!access.owed().maySend(scope)) {
      throw ProblemException.conflict("report.leader-first");
    }
    return send(scope, access);
  }

  /** Whether the draft as it stands could be sent. */
  void refuseUnlessSendable(OrgScope scope, ReportAccess access) {
    Report report = access.started();
    refuseUnlessOpen(report);
    refuseUnlessOwed(access.owed());
    ReportRevision last = revisions.get(scope, report, report.revision());
    ContentIntake.checkSendable(
        frames.of(access.owed(), last), access.owed(), reader.content(last), last.consolidation());
  }

  /** Sends the draft as it stands, whoever may. */
  ReportView send(OrgScope scope, ReportAccess access) {
    Report report = access.started();
    refuseUnlessOpen(report);
    refuseUnlessOwed(access.owed());
    ReportRevision last = revisions.get(scope, report, report.revision());
    ReportContent content = reader.content(last);
    Frame frame = frames.of(access.owed(), last);
    ContentIntake.checkSendable(frame, access.owed(), content, last.consolidation());
    actions.refuseUnlessOpenYet(access.owed());
    ReportRevision current = writer.open(report, last);
    intake.sendAll(scope, List.of(new Sending(access.owed(), report, current, content, frame)));
    return reader.shown(scope, access, report);
  }

  @Transactional
  ReportView withdraw(OrgScope scope, ReportKey key, @Nullable String ifMatch) {
    ReportAccess access = reader.writable(scope, key);
    Report report = access.started();
    EntityTags.require(ifMatch, report.version());
    ReportRevision sent = revisions.get(scope, report, report.revision());
    Map<String, Object> before = ReportTrail.state(report, sent);
    writer.withdraw(scope, access.owed(), report, sent);
    report.writtenBy(scope.accountId());
    trail.record(
        scope, access.owed(), "REPORT_WITHDRAWN", before, ReportTrail.state(report, sent), null);
    return reader.shown(scope, reader.unreceived(scope, access, report), report);
  }

  @Transactional
  ReportView amend(OrgScope scope, ReportKey key, @Nullable String ifMatch, String reason) {
    ReportAccess access = reader.writable(scope, key);
    Report report = access.started();
    EntityTags.require(ifMatch, report.version());
    ReportRevision accepted = revisions.get(scope, report, report.revision());
    Map<String, Object> before = ReportTrail.state(report, accepted);
    ReportRevision next = writer.amend(report, accepted, reason.strip());
    report.writtenBy(scope.accountId());
    trail.record(
        scope,
        access.owed(),
        "REPORT_AMENDMENT_OPENED",
        before,
        ReportTrail.state(report, next),
        reason);
    return reader.shown(scope, access, report);
  }

  /** Drops a draft that nobody has received: the whole report, or the amendment on it. */
  @Transactional
  void delete(OrgScope scope, ReportKey key, @Nullable String ifMatch) {
    ReportAccess access = reader.writable(scope, key);
    Report report = access.started();
    EntityTags.require(ifMatch, report.version());
    if (!ReportActions.deletable(report)) {
      throw ProblemException.conflict("report.not-deletable");
    }
    ReportRevision draft = revisions.get(scope, report, report.revision());
    trail.record(
        scope, access.owed(), "REPORT_DRAFT_DELETED", ReportTrail.state(report, draft), null, null);
    writer.drop(scope, draft);
    if (report.acceptedRevision() == null) {
      reports.delete(report);
    } else {
      report.dropAmendment(trail.real());
    }
  }

  /**
   * Makes or renews the consolidated report: its cells are the sums of exactly these revisions.
   * What was sent is taken back, what was accepted is amended; corrections on top of the sums are
   * carried over; with the same revisions nothing happens.
   */
  Written consolidate(OrgScope scope, ReportKey key, Set<UUID> sources, boolean illustrative) {
    ReportAccess access = reader.access(scope, key, true);
    OwedReport owed = access.owed();
    if (access.side() != Side.SENDER || !owed.mayConsolidate(scope)) {
      throw ProblemException.forbidden();
    }
    Report report = access.report();
    boolean created = report == null;
    ReportRevision current;
    Map<String, Object> before = null;
    Map<String, Integer> sumsBefore = Map.of();
    boolean adjustable = false;
    if (report == null) {
      report = new Report(owed.id(), illustrative, trail.real());
      reports.persist(report);
      reports.flush();
      current = writer.start(report, ReportContent.EMPTY);
    } else {
      ReportRevision last = revisions.get(scope, report, report.revision());
      if (last.consolidation() && pins.sources(last.id()).equals(sources)) {
        return new Written(reader.shown(scope, access, report), false);
      }
      adjustable = last.consolidation();
      sumsBefore = adjustable ? frames.sums(pins.sources(last.id())) : Map.of();
      before = ReportTrail.state(report, last);
      current =
          switch (report.state()) {
            case DRAFT, RETURNED -> writer.open(report, last);
            case SUBMITTED -> writer.withdraw(scope, owed, report, last);
            case ACCEPTED ->
                writer.amend(report, last, "Tổng hợp lại theo số liệu của đơn vị cấp dưới");
          };
      report.edited(trail.real());
    }
    report.writtenBy(scope.accountId());
    ReportContent written = reader.content(current);
    // What was typed before the units below were added up at all is no correction of their sum.
    List<CellEntry> cells =
        Adjustments.carried(
            frames.sums(sources), sumsBefore, adjustable ? written.cells() : List.of());
    ReportContent content = written.withCells(cells).canonical();
    writer.rewrite(current, content);
    current.consolidated();
    pins.replace(current.id(), sources);
    trail.record(
        scope, owed, "REPORT_CONSOLIDATED", before, ReportTrail.state(report, current), null);
    return new Written(reader.shown(scope, access, report), created);
  }

  static void refuseUnlessOwed(OwedReport owed) {
    if (owed.withdrawn()) {
      throw ProblemException.conflict("report.no-longer-owed");
    }
  }

  static void refuseUnlessOpen(Report report) {
    if (report.state() == ReportState.SUBMITTED || report.state() == ReportState.ACCEPTED) {
      throw ProblemException.conflict(
          report.state() == ReportState.SUBMITTED ? "report.submitted" : "report.accepted");
    }
  }
}
