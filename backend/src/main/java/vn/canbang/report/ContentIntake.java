package vn.canbang.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.KeptOutputs.Kept;
import vn.canbang.report.ReportFigures.Reported;
import vn.canbang.report.content.ContentCheck;
import vn.canbang.report.content.ContentQueries;
import vn.canbang.report.content.ReportContent;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.report.obligation.ReportState;
import vn.canbang.report.view.RevisionState;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;

/**
 * Takes in contents of reports in two steps: everything that can be refused is asked before
 * anything is written, so that many are written together whatever becomes of others.
 */
@ApplicationScoped
class ContentIntake {

  private final ReportActions actions;
  private final ReportRepository reports;
  private final RevisionRepository revisions;
  private final ContentQueries contents;
  private final RevisionWriter writer;
  private final ReportFigures figures;
  private final KeptOutputs outputs;
  private final ReportTrail trail;

  ContentIntake(
      ReportActions actions,
      ReportRepository reports,
      RevisionRepository revisions,
      ContentQueries contents,
      RevisionWriter writer,
      ReportFigures figures,
      KeptOutputs outputs,
      ReportTrail trail) {
    this.actions = actions;
    this.reports = reports;
    this.revisions = revisions;
    this.contents = contents;
    this.writer = writer;
    this.figures = figures;
    this.outputs = outputs;
    this.trail = trail;
  }

  /**
   * What was asked of one report.
   *
   * @param ifMatch tag of the version that other content replaces
   */
  record Asked(ReportContent content, @Nullable String ifMatch, boolean submit) {}

  /** What is written: nothing, a report never started before, or other content. */
  enum Change {
    NONE,
    STARTED,
    EDITED
  }

  /** A report that nothing speaks against; what it holds is filled in as it is written. */
  static final class Ready {

    private final OwedReport owed;
    private final Frame frame;
    private final ReportContent content;
    private final Change change;
    private final boolean sends;
    private @Nullable Report report;
    private @Nullable ReportRevision revision;

    private Ready(
        ReportAccess access,
        @Nullable ReportRevision current,
        Frame frame,
        ReportContent content,
        Change change,
        boolean sends) {
      this.owed = access.owed();
      this.frame = frame;
      this.content = content;
      this.change = change;
      this.sends = sends;
      this.report = access.report();
      this.revision = current;
    }

    OwedReport owed() {
      return owed;
    }

    Change change() {
      return change;
    }

    boolean sends() {
      return sends;
    }

    /** What is written: sending fills in what the records say. */
    ReportContent written() {
      return sends ? completed(content, frame) : content;
    }

    /** Once written. */
    Report report() {
      return Objects.requireNonNull(report);
    }

    /** Once written. */
    ReportRevision revision() {
      return Objects.requireNonNull(revision);
    }
  }

  /** All that can be refused of one content; the report is locked. */
  Ready check(
      OrgScope scope,
      ReportAccess access,
      @Nullable ReportRevision current,
      Frame frame,
      Asked asked) {
    ReportService.refuseUnlessOwed(access.owed());
    Report report = access.report();
    Kept kept = outputs.over(scope, report, current, asked.content(), frame.content());
    ReportContent typed = kept.whole();
    ReportContent content = SelfFilling.nilFilled(frame.content(), typed).canonical();
    Change change;
    if (report == null || current == null) {
      if (asked.ifMatch() != null) {
        // Version 0 is what a report not started reads as; any other tag is of one that is gone.
        EntityTags.require(asked.ifMatch(), 0);
      }
      check(frame, typed);
      change = Change.STARTED;
    } else if (same(
        current, content, SelfFilling.nilFilled(frame.content(), kept.asStanding()), frame)) {
      change = Change.NONE;
    } else {
      ReportService.refuseUnlessOpen(report);
      EntityTags.require(asked.ifMatch(), report.version());
      check(frame, typed);
      change = Change.EDITED;
    }
    boolean sends =
        asked.submit()
            && (change != Change.NONE
                || (current != null && current.state() == RevisionState.DRAFT));
    if (sends) {
      if (!access.owed().maySend(scope)) {
        throw ProblemException.conflict("report.leader-first");
      }
      checkSendable(frame, access.owed(), typed, current != null && current.consolidation());
      actions.refuseUnlessOpenYet(access.owed());
    }
    return new Ready(access, current, frame, content, change, sends);
  }

  private static void check(Frame frame, ReportContent typed) {
    Faults faults = new Faults();
    new ContentCheck(typed, frame.content()).wellFormed(faults);
    faults.throwIfAny();
  }

  /** Whether a content could be sent as it is. */
  static void checkSendable(
      Frame frame, OwedReport owed, ReportContent typed, boolean consolidation) {
    ContentCheck check = new ContentCheck(typed, frame.content());
    Faults faults = new Faults();
    check.wellFormed(faults);
    check.sendable(faults);
    if (owed.consolidates() && !consolidation) {
      faults.add("/cells", "report.not-consolidated", null);
    }
    faults.throwIfAny();
  }

  /** Who repeats what was sent may leave out what was filled in then. */
  private static boolean same(
      ReportRevision current, ReportContent content, ReportContent asStanding, Frame frame) {
    return current.sha256().equals(content.sha256())
        || (current.state() != RevisionState.DRAFT
            && (current.sha256().equals(asStanding.sha256())
                || current.sha256().equals(completed(content, frame).sha256())));
  }

  private static ReportContent completed(ReportContent content, Frame frame) {
    return SelfFilling.complete(content, frame.content()).canonical();
  }

  /** Writes them all, and sends those that are to be sent. */
  void write(OrgScope scope, List<Ready> ready) {
    Instant now = trail.now();
    start(scope, ready.stream().filter(one -> one.change() == Change.STARTED).toList(), now);
    ready.stream().filter(one -> one.change() == Change.EDITED).forEach(one -> edit(scope, one));
    send(scope, ready.stream().filter(Ready::sends).toList(), now);
  }

  /** One that is sent at once is written as sent: its row would change all its indexes twice. */
  private void start(OrgScope scope, List<Ready> started, Instant now) {
    if (started.isEmpty()) {
      return;
    }
    for (Ready one : started) {
      Report report = new Report(one.owed.id(), one.frame.illustrative(), trail.real());
      report.writtenBy(scope.accountId());
      if (one.sends()) {
        report.submit(now, trail.real());
      }
      reports.persist(report);
      one.report = report;
    }
    Map<UUID, ReportContent> rows = new LinkedHashMap<>();
    for (Ready one : started) {
      ReportRevision revision =
          new ReportRevision(one.report().id(), one.report().revision(), one.content);
      revisions.persist(revision);
      rows.put(revision.id(), one.content);
      one.revision = revision;
    }
    contents.insert(rows);
    for (Ready one : started) {
      trail.record(
          scope,
          one.owed,
          "REPORT_STARTED",
          null,
          ReportTrail.state(ReportState.DRAFT, one.revision()),
          null);
    }
  }

  private void edit(OrgScope scope, Ready one) {
    Report report = one.report();
    Map<String, Object> before = ReportTrail.state(report, one.revision());
    ReportRevision open = writer.open(report, one.revision());
    one.revision = open;
    writer.rewrite(open, one.content);
    report.edited(trail.real());
    report.writtenBy(scope.accountId());
    trail.record(scope, one.owed, "REPORT_EDITED", before, ReportTrail.state(report, open), null);
  }

  private void send(OrgScope scope, List<Ready> sends, Instant now) {
    List<Sending> sending = new ArrayList<>();
    for (Ready one : sends) {
      sending.add(new Sending(one.owed, one.report(), one.revision(), one.content, one.frame));
    }
    sendAll(scope, sending, now);
  }

  /** A report that is sent as it stands; nothing speaks against it. */
  record Sending(
      OwedReport owed, Report report, ReportRevision revision, ReportContent content, Frame frame) {

    /** Only what was begun in the same breath is sent already. */
    private boolean startedHere() {
      return report.state() == ReportState.SUBMITTED;
    }
  }

  void sendAll(OrgScope scope, List<Sending> sending) {
    sendAll(scope, sending, trail.now());
  }

  private void sendAll(OrgScope scope, List<Sending> sending, Instant now) {
    if (sending.isEmpty()) {
      return;
    }
    List<Reported> reported = new ArrayList<>();
    Map<UUID, Map<String, Object>> before = new HashMap<>();
    for (Sending one : sending) {
      ReportContent content = completed(one.content(), one.frame());
      if (!content.equals(one.content()) && !content.sha256().equals(one.revision().sha256())) {
        writer.rewrite(one.revision(), content);
      }
      before.put(
          one.revision().id(),
          ReportTrail.state(
              one.startedHere() ? ReportState.DRAFT : one.report().state(), one.revision()));
      reported.add(new Reported(one.owed(), one.report(), one.revision(), content));
    }
    for (int i = 0; i < sending.size(); i++) {
      Sending one = sending.get(i);
      int warnings =
          new ContentCheck(reported.get(i).content(), one.frame().content()).warnings().size();
      one.revision().submit(now, scope.caller().displayName(), one.owed().lateAt(now), warnings);
      if (!one.startedHere()) {
        one.report().submit(now, trail.real());
      }
    }
    reports.flush();
    figures.reported(scope, reported);
    for (Sending one : sending) {
      trail.record(
          scope,
          one.owed(),
          "REPORT_SUBMITTED",
          before.get(one.revision().id()),
          ReportTrail.state(one.report(), one.revision()),
          null);
    }
  }
}
