package vn.canbang.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.ReportAccess.Side;
import vn.canbang.report.content.CellEntry;
import vn.canbang.report.content.ContentCheck;
import vn.canbang.report.content.ContentQueries;
import vn.canbang.report.content.ReportContent;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.report.obligation.ReportState;
import vn.canbang.report.obligation.ReturnCode;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;

/** Writes and moves reports. Each move locks the report, so that moves at once come one by one. */
@ApplicationScoped
class ReportService {

  private final ReportReader reader;
  private final ReportRepository reports;
  private final RevisionRepository revisions;
  private final CommentRepository comments;
  private final ContentQueries contents;
  private final PinQueries pins;
  private final ReportFigures figures;
  private final Audit audit;
  private final BusinessClock clock;
  private final TransactionSynchronizationRegistry transaction;

  ReportService(
      ReportReader reader,
      ReportRepository reports,
      RevisionRepository revisions,
      CommentRepository comments,
      ContentQueries contents,
      PinQueries pins,
      ReportFigures figures,
      Audit audit,
      BusinessClock clock,
      TransactionSynchronizationRegistry transaction) {
    this.reader = reader;
    this.reports = reports;
    this.revisions = revisions;
    this.comments = comments;
    this.contents = contents;
    this.pins = pins;
    this.figures = figures;
    this.audit = audit;
    this.clock = clock;
    this.transaction = transaction;
  }

  /** A report after a write. */
  record Written(ReportView view, boolean created) {}

  @Transactional
  ReportView get(OrgScope scope, ReportKey key, @Nullable Integer revision) {
    return reader.view(scope, reader.access(scope, key, false), revision);
  }

  /**
   * Writes a content. The same content again is no change and needs no tag: a script may repeat
   * what it sent until it hears an answer.
   */
  @Transactional
  Written put(
      OrgScope scope,
      ReportKey key,
      ReportContent typed,
      @Nullable String ifMatch,
      boolean submit,
      boolean dryRun) {
    ReportAccess access = writable(scope, key);
    ReportContent content = nilFilled(access, typed).canonical();
    Report report = access.report();
    boolean created = report == null;
    ReportRevision current;
    if (report == null) {
      if (ifMatch != null) {
        // Version 0 is what a report not started reads as; any other tag is of one that is gone.
        EntityTags.require(ifMatch, 0);
      }
      check(access, typed, null, false);
      report =
          new Report(
              access.owed().id(), reader.frame(access.owed(), null).illustrative(), clock.real());
      reports.persist(report);
      reports.flush();
      current = newRevision(report, content);
      record(scope, access.owed(), "REPORT_STARTED", null, report, current, null);
    } else {
      current = revisions.get(scope, report, report.revision());
      if (!current.sha256().equals(content.sha256())) {
        refuseUnlessOpen(report);
        EntityTags.require(ifMatch, report.version());
        check(access, typed, current, false);
        Map<String, Object> before = state(report, current);
        current = openForEdit(report, current);
        contents.delete(current.id());
        current.write(content);
        contents.insert(current.id(), content);
        report.edited(clock.real());
        record(scope, access.owed(), "REPORT_EDITED", before, report, current, null);
      }
    }
    if (submit && current.state() == RevisionState.DRAFT) {
      check(access, typed, current, true);
      submit(scope, access.owed(), report, current, content);
    }
    ReportView view = shown(scope, access, report);
    if (dryRun) {
      transaction.setRollbackOnly();
    }
    return new Written(view, created);
  }

  @Transactional
  ReportView submit(OrgScope scope, ReportKey key, @Nullable String ifMatch) {
    ReportAccess access = writable(scope, key);
    Report report = started(access);
    EntityTags.require(ifMatch, report.version());
    refuseUnlessOpen(report);
    ReportRevision last = revisions.get(scope, report, report.revision());
    ReportContent content = reader.content(last);
    check(access, content, last, true);
    ReportRevision current = openForEdit(report, last);
    submit(scope, access.owed(), report, current, content);
    return shown(scope, access, report);
  }

  private void submit(
      OrgScope scope,
      OwedReport owed,
      Report report,
      ReportRevision revision,
      ReportContent content) {
    if (!reader.open(owed)) {
      throw ProblemException.unprocessable(
          "report.not-open", Objects.requireNonNull(owed.opensOn()));
    }
    Map<String, Object> before = state(report, revision);
    Instant now = now();
    int warnings =
        new ContentCheck(content, reader.frame(owed, revision).content()).warnings().size();
    revision.submit(now, scope.caller().displayName(), owed.lateAt(now), warnings);
    report.submit(now, clock.real());
    reports.flush();
    figures.reported(scope, owed, report, revision, content);
    record(scope, owed, "REPORT_SUBMITTED", before, report, revision, null);
  }

  @Transactional
  ReportView withdraw(OrgScope scope, ReportKey key, @Nullable String ifMatch) {
    ReportAccess access = writable(scope, key);
    Report report = started(access);
    EntityTags.require(ifMatch, report.version());
    ReportRevision sent = revisions.get(scope, report, report.revision());
    Map<String, Object> before = state(report, sent);
    withdraw(scope, access.owed(), report, sent);
    record(scope, access.owed(), "REPORT_WITHDRAWN", before, report, sent, null);
    return shown(scope, access, report);
  }

  /** Takes back what was sent; writing goes on in a copy. */
  private ReportRevision withdraw(
      OrgScope scope, OwedReport owed, Report report, ReportRevision sent) {
    int inForce = Objects.requireNonNullElse(report.acceptedRevision(), 0);
    Integer returnedBefore =
        revisions.all(scope, report).stream()
            .filter(r -> r.state() == RevisionState.RETURNED && r.number() > inForce)
            .map(ReportRevision::number)
            .max(Integer::compareTo)
            .orElse(null);
    report.withdraw(returnedBefore, clock.real());
    sent.withdraw();
    figures.takenBack(scope, owed);
    return copy(report, sent);
  }

  @Transactional
  ReportView giveBack(OrgScope scope, ReportKey key, @Nullable String ifMatch, ReturnReport why) {
    ReportAccess access = reviewable(scope, key);
    Report report = started(access);
    List<NewComment> remarks = why.comments() == null ? List.of() : why.comments();
    String reason = why.reason() == null ? "" : why.reason().strip();
    Faults faults = new Faults();
    if (reason.isEmpty() && remarks.isEmpty()) {
      faults.add("/reason", "report.return-reason", null);
    }
    Set<String> places = places(access.owed());
    for (int i = 0; i < remarks.size(); i++) {
      if (!places.contains(remarks.get(i).cell())) {
        faults.add("/comments/" + i + "/cell", "report.cell-unknown", remarks.get(i).cell());
      }
    }
    faults.throwIfAny();
    EntityTags.require(ifMatch, report.version());
    ReportRevision revision = revisions.get(scope, report, report.revision());
    Map<String, Object> before = state(report, revision);
    report.giveBack(clock.real());
    ReturnCode code =
        why.reasonCode() != null
            ? why.reasonCode()
            : remarks.isEmpty() ? ReturnCode.OTHER : remarks.getFirst().code();
    revision.giveBack(now(), scope.caller().displayName(), code, reason);
    for (NewComment remark : remarks) {
      comments.persist(new Comment(report, remark, scope.caller().displayName(), now()));
    }
    figures.takenBack(scope, access.owed());
    record(scope, access.owed(), "REPORT_RETURNED", before, report, revision, reason);
    return shown(scope, access, report);
  }

  /** Where a remark may stand. */
  private Set<String> places(OwedReport owed) {
    var frame = reader.frame(owed, null).content();
    Set<String> places = new TreeSet<>(frame.template().cellKeys());
    frame.activities().forEach(a -> places.add("activity:" + a));
    frame.template().questions().forEach(q -> places.add("narrative:" + q.code()));
    return places;
  }

  @Transactional
  ReportView accept(
      OrgScope scope, ReportKey key, @Nullable String ifMatch, @Nullable String note) {
    ReportAccess access = reviewable(scope, key);
    Report report = started(access);
    EntityTags.require(ifMatch, report.version());
    ReportRevision revision = revisions.get(scope, report, report.revision());
    Map<String, Object> before = state(report, revision);
    Integer replaced = report.acceptedRevision();
    report.accept(clock.real());
    revision.accept(now(), scope.caller().displayName(), note);
    if (replaced != null) {
      revisions.get(scope, report, replaced).replaced();
    }
    reports.flush();
    figures.accepted(scope, access.owed(), report, revision, reader.content(revision));
    record(scope, access.owed(), "REPORT_ACCEPTED", before, report, revision, note);
    return shown(scope, access, report);
  }

  @Transactional
  ReportView amend(OrgScope scope, ReportKey key, @Nullable String ifMatch, String reason) {
    ReportAccess access = writable(scope, key);
    Report report = started(access);
    EntityTags.require(ifMatch, report.version());
    ReportRevision accepted = revisions.get(scope, report, report.revision());
    Map<String, Object> before = state(report, accepted);
    ReportRevision next = amend(report, accepted, reason.strip());
    record(scope, access.owed(), "REPORT_AMENDMENT_OPENED", before, report, next, reason);
    return shown(scope, access, report);
  }

  private ReportRevision amend(Report report, ReportRevision accepted, String reason) {
    report.amend(clock.real());
    ReportRevision next = copy(report, accepted);
    next.amends(reason);
    return next;
  }

  /** Drops a draft that nobody has received: the whole report, or the amendment on it. */
  @Transactional
  void delete(OrgScope scope, ReportKey key, @Nullable String ifMatch) {
    ReportAccess access = writable(scope, key);
    Report report = started(access);
    EntityTags.require(ifMatch, report.version());
    if (!ReportReader.deletable(report)) {
      throw ProblemException.conflict("report.not-deletable");
    }
    ReportRevision draft = revisions.get(scope, report, report.revision());
    record(scope, access.owed(), "REPORT_DRAFT_DELETED", state(report, draft), null, null, null);
    contents.delete(draft.id());
    pins.replace(draft.id(), List.of());
    revisions.delete(draft);
    revisions.flush();
    if (report.acceptedRevision() == null) {
      reports.delete(report);
    } else {
      report.dropAmendment(clock.real());
    }
  }

  @Transactional
  Receipt receipt(OrgScope scope, ReportKey key) {
    ReportAccess access = reader.access(scope, key, false);
    Report report = access.report();
    Integer number = report == null ? null : report.receivedRevision();
    if (access.side() == Side.ABOVE) {
      number = access.readable().getFirst();
    }
    if (report == null || number == null) {
      throw new ProblemException(404, "report.not-submitted", List.of(), List.of(), Map.of());
    }
    ReportRevision revision = revisions.get(scope, report, number);
    String address = access.owed().key() + "/" + number + "/" + revision.sha256();
    return new Receipt(
        "BN-" + sha256(address).substring(0, 16).toUpperCase(Locale.ROOT),
        Objects.requireNonNull(revision.submittedAt()),
        revision.sha256(),
        key.series(),
        key.organisation(),
        key.period(),
        number,
        Boolean.TRUE.equals(revision.late()));
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Transactional
  List<RevisionView> revisions(OrgScope scope, ReportKey key) {
    ReportAccess access = reader.access(scope, key, false);
    Report report = access.report();
    if (report == null) {
      return List.of();
    }
    List<ReportRevision> all =
        revisions.all(scope, report).stream()
            .filter(r -> ReportReader.readable(access, r))
            .toList();
    Map<UUID, Map<String, Integer>> cells =
        contents.values(all.stream().map(ReportRevision::id).toList());
    List<RevisionView> views = new ArrayList<>();
    Map<String, Integer> before = Map.of();
    for (ReportRevision revision : all) {
      Map<String, Integer> after = cells.getOrDefault(revision.id(), Map.of());
      views.add(
          new RevisionView(
              revision.number(),
              revision.state(),
              revision.submittedAt(),
              revision.submittedBy(),
              revision.decidedAt(),
              revision.decidedBy(),
              access.side() == Side.ABOVE ? null : revision.returned(),
              revision.amendmentReason(),
              views.isEmpty() ? List.of() : changes(before, after)));
      before = after;
    }
    return views;
  }

  private static List<CellChange> changes(Map<String, Integer> before, Map<String, Integer> after) {
    Set<String> keys = new TreeSet<>(before.keySet());
    keys.addAll(after.keySet());
    return keys.stream()
        .filter(k -> !Objects.equals(before.get(k), after.get(k)))
        .map(k -> new CellChange(k, before.get(k), after.get(k)))
        .toList();
  }

  /**
   * Makes or renews the consolidated report: its cells are the sums of exactly these revisions.
   * What was sent is taken back, what was accepted is amended; with the same revisions nothing
   * happens.
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
    if (report == null) {
      report = new Report(owed.id(), illustrative, clock.real());
      reports.persist(report);
      reports.flush();
      current = newRevision(report, ReportContent.EMPTY);
    } else {
      ReportRevision last = revisions.get(scope, report, report.revision());
      if (last.consolidation() && pins.sources(last.id()).equals(sources)) {
        return new Written(shown(scope, access, report), false);
      }
      before = state(report, last);
      current =
          switch (report.state()) {
            case DRAFT, RETURNED -> openForEdit(report, last);
            case SUBMITTED -> withdraw(scope, owed, report, last);
            case ACCEPTED -> amend(report, last, "Tổng hợp lại theo số liệu của đơn vị cấp dưới");
          };
      report.edited(clock.real());
    }
    List<CellEntry> cells =
        reader.sums(sources).entrySet().stream()
            .map(e -> new CellEntry(e.getKey(), e.getValue(), null))
            .toList();
    ReportContent content = reader.content(current).withCells(cells).canonical();
    contents.delete(current.id());
    current.write(content);
    current.consolidated();
    contents.insert(current.id(), content);
    pins.replace(current.id(), sources);
    record(scope, owed, "REPORT_CONSOLIDATED", before, report, current, null);
    return new Written(shown(scope, access, report), created);
  }

  /** Business time as the database keeps it, so that an answer says the same now and later. */
  private Instant now() {
    return clock.now().truncatedTo(ChronoUnit.MICROS);
  }

  private ReportAccess writable(OrgScope scope, ReportKey key) {
    ReportAccess access = reader.access(scope, key, true);
    if (access.side() != Side.SENDER || !access.owed().mayWrite(scope)) {
      throw ProblemException.forbidden();
    }
    return access;
  }

  private ReportAccess reviewable(OrgScope scope, ReportKey key) {
    ReportAccess access = reader.access(scope, key, true);
    if (access.side() == Side.ABOVE || !access.owed().mayReview(scope)) {
      throw ProblemException.forbidden();
    }
    return access;
  }

  private static Report started(ReportAccess access) {
    Report report = access.report();
    if (report == null) {
      throw ProblemException.notFound();
    }
    return report;
  }

  private static void refuseUnlessOpen(Report report) {
    if (report.state() == ReportState.SUBMITTED || report.state() == ReportState.ACCEPTED) {
      throw ProblemException.conflict(
          report.state() == ReportState.SUBMITTED ? "report.submitted" : "report.accepted");
    }
  }

  private void check(
      ReportAccess access,
      ReportContent typed,
      @Nullable ReportRevision current,
      boolean sendable) {
    ContentCheck check = new ContentCheck(typed, reader.frame(access.owed(), current).content());
    Faults faults = new Faults();
    check.wellFormed(faults);
    if (sendable) {
      check.sendable(faults);
      if (access.owed().consolidates() && (current == null || !current.consolidation())) {
        faults.add("/cells", "report.not-consolidated", null);
      }
    }
    faults.throwIfAny();
  }

  /** A nil report means zero in every cell, whether or not they were typed. */
  private ReportContent nilFilled(ReportAccess access, ReportContent typed) {
    boolean zero = typed.cells().stream().allMatch(c -> c.value() == null || c.value() == 0);
    return typed.nil() && zero
        ? typed.withCells(
            reader.frame(access.owed(), null).content().template().cellKeys().stream()
                .map(k -> new CellEntry(k, 0, null))
                .toList())
        : typed;
  }

  /** The revision to write into: the open one, or a new one on top of one that stays as it is. */
  private ReportRevision openForEdit(Report report, ReportRevision last) {
    if (last.state() == RevisionState.DRAFT) {
      return last;
    }
    report.nextRevision(clock.real());
    return copy(report, last);
  }

  private ReportRevision copy(Report report, ReportRevision from) {
    ReportRevision next = newRevision(report, reader.content(from));
    if (from.consolidation()) {
      next.consolidated();
      pins.copy(from.id(), next.id());
    }
    if (from.amendmentReason() != null && from.state() != RevisionState.ACCEPTED) {
      next.amends(from.amendmentReason());
    }
    return next;
  }

  private ReportRevision newRevision(Report report, ReportContent content) {
    ReportRevision revision = new ReportRevision(report.id(), report.revision(), content);
    revisions.persist(revision);
    contents.insert(revision.id(), content);
    return revision;
  }

  private ReportView shown(OrgScope scope, ReportAccess access, Report report) {
    reports.flush();
    return reader.view(
        scope, new ReportAccess(access.owed(), report, access.side(), List.of()), null);
  }

  private void record(
      OrgScope scope,
      OwedReport owed,
      String action,
      @Nullable Map<String, Object> before,
      @Nullable Report report,
      @Nullable ReportRevision revision,
      @Nullable String reason) {
    audit.record(
        scope,
        action,
        "report",
        owed.key(),
        owed.organisation().id(),
        before,
        report == null || revision == null ? null : state(report, revision),
        reason);
  }

  private static Map<String, Object> state(Report report, ReportRevision revision) {
    Map<String, Object> state = new HashMap<>();
    state.put("state", report.state().name());
    state.put("revision", revision.number());
    state.put("sha256", revision.sha256());
    return state;
  }
}
