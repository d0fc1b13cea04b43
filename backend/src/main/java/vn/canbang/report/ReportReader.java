package vn.canbang.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.identity.Accounts;
import vn.canbang.report.ReportAccess.Side;
import vn.canbang.report.content.ContentCheck;
import vn.canbang.report.content.ContentQueries;
import vn.canbang.report.content.ReportContent;
import vn.canbang.report.content.RowTotals;
import vn.canbang.report.obligation.Obligations;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.report.obligation.ReportState;
import vn.canbang.report.template.ReportTemplate;
import vn.canbang.report.template.ReportTemplates;
import vn.canbang.report.view.CommentView;
import vn.canbang.report.view.ConsolidationMark;
import vn.canbang.report.view.LeaderState;
import vn.canbang.report.view.LeaderView;
import vn.canbang.report.view.ReportView;
import vn.canbang.report.view.SeriesHead;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;

/** Finds reports for those who may see them, and puts together what is shown of one. */
@ApplicationScoped
class ReportReader {

  private final Obligations obligations;
  private final ReportRepository reports;
  private final RevisionRepository revisions;
  private final CommentRepository comments;
  private final PinQueries pins;
  private final ContentQueries contents;
  private final ReportTemplates templates;
  private final FrameReader frames;
  private final ColumnReader columns;
  private final ReportActions actions;
  private final RevisionFiles files;
  private final Accounts accounts;
  private final AffectedReports affected;
  private final BusinessClock clock;

  ReportReader(
      Obligations obligations,
      ReportRepository reports,
      RevisionRepository revisions,
      CommentRepository comments,
      PinQueries pins,
      ContentQueries contents,
      ReportTemplates templates,
      FrameReader frames,
      ColumnReader columns,
      ReportActions actions,
      RevisionFiles files,
      Accounts accounts,
      AffectedReports affected,
      BusinessClock clock) {
    this.obligations = obligations;
    this.reports = reports;
    this.revisions = revisions;
    this.comments = comments;
    this.pins = pins;
    this.contents = contents;
    this.templates = templates;
    this.frames = frames;
    this.columns = columns;
    this.actions = actions;
    this.files = files;
    this.accounts = accounts;
    this.affected = affected;
    this.clock = clock;
  }

  /** The report at an address, or 404 where the caller may not know of it. */
  ReportAccess access(OrgScope scope, ReportKey key, boolean lock) {
    OwedReport owed =
        obligations
            .find(scope, key.series(), key.organisation(), key.period())
            .orElseThrow(ProblemException::notFound);
    return access(
        scope,
        owed,
        (lock ? reports.lock(scope, owed.id()) : reports.of(scope, owed.id())).orElse(null));
  }

  /** From which side the caller looks at a report, or 404. */
  private ReportAccess access(OrgScope scope, OwedReport owed, @Nullable Report report) {
    if (owed.sentFrom(scope)) {
      return new ReportAccess(owed, report, Side.SENDER, List.of());
    }
    if (report != null && report.receivedState() != null && owed.sentTo(scope)) {
      return new ReportAccess(owed, report, Side.RECEIVER, List.of());
    }
    List<Integer> readable = report == null ? List.of() : pins.readableBy(scope, report.id());
    if (readable.isEmpty()) {
      throw ProblemException.notFound();
    }
    return new ReportAccess(owed, report, Side.ABOVE, readable);
  }

  /** The same for whoever writes for its sender, else 403; kept from others until the end. */
  ReportAccess writable(OrgScope scope, ReportKey key) {
    return writable(scope, access(scope, key, true));
  }

  /** The same of a report that was found and locked with others. */
  ReportAccess writable(OrgScope scope, OwedReport owed, @Nullable Report report) {
    return writable(scope, access(scope, owed, report));
  }

  private static ReportAccess writable(OrgScope scope, ReportAccess access) {
    if (access.side() != Side.SENDER || !access.owed().mayWrite(scope)) {
      throw ProblemException.forbidden();
    }
    return access;
  }

  /** The report as the caller sees it; {@code number} asks for one revision. */
  ReportView view(OrgScope scope, ReportAccess access, @Nullable Integer number) {
    Report report = access.report();
    if (report == null) {
      if (number != null) {
        throw ProblemException.notFound();
      }
      return assemble(scope, access, null, null, ReportState.DRAFT);
    }
    int shown = number == null ? newest(access, report) : number;
    ReportRevision revision =
        revisions
            .find(scope, report, shown)
            .filter(r -> readable(access, r))
            .orElseThrow(ProblemException::notFound);
    return assemble(scope, access, report, revision, state(access, report, revision));
  }

  /** What nobody has received any more is owed where its sender reports by now. */
  ReportAccess unreceived(OrgScope scope, ReportAccess access, Report report) {
    if (report.receivedState() != null) {
      return access;
    }
    reports.flush();
    return new ReportAccess(
        obligations.follow(scope, access.owed()), report, access.side(), access.readable());
  }

  /** The report after a write, as the one who wrote sees it. */
  ReportView shown(OrgScope scope, ReportAccess access, Report report) {
    reports.flush();
    return view(
        scope, new ReportAccess(access.owed(), report, access.side(), access.readable()), null);
  }

  /** The same where all of it was just written: neither that nor its frame is read again. */
  ReportView shown(
      OrgScope scope,
      ReportAccess access,
      Report report,
      ReportRevision written,
      ReportContent content,
      Frame frame) {
    reports.flush();
    return assemble(
        scope,
        new ReportAccess(access.owed(), report, access.side(), access.readable()),
        report,
        written,
        report.state(),
        content,
        frame);
  }

  private static int newest(ReportAccess access, Report report) {
    Integer received = report.receivedRevision();
    return switch (access.side()) {
      case SENDER -> report.revision();
      case RECEIVER -> received == null ? report.revision() : received;
      case ABOVE -> access.readable().getFirst();
    };
  }

  static boolean readable(ReportAccess access, ReportRevision revision) {
    return switch (access.side()) {
      case SENDER -> true;
      case RECEIVER -> revision.received();
      case ABOVE -> access.readable().contains(revision.number());
    };
  }

  private static ReportState state(ReportAccess access, Report report, ReportRevision revision) {
    if (access.side() == Side.SENDER && revision.number() == report.revision()) {
      return report.state();
    }
    return switch (revision.state()) {
      case DRAFT, WITHDRAWN -> ReportState.DRAFT;
      case SUBMITTED -> ReportState.SUBMITTED;
      case RETURNED -> ReportState.RETURNED;
      case ACCEPTED, REPLACED -> ReportState.ACCEPTED;
    };
  }

  private ReportView assemble(
      OrgScope scope,
      ReportAccess access,
      @Nullable Report report,
      @Nullable ReportRevision revision,
      ReportState state) {
    return assemble(
        scope,
        access,
        report,
        revision,
        state,
        revision == null ? ReportContent.EMPTY : content(revision),
        frames.of(access.owed(), revision));
  }

  private ReportView assemble(
      OrgScope scope,
      ReportAccess access,
      @Nullable Report report,
      @Nullable ReportRevision revision,
      ReportState state,
      ReportContent content,
      Frame frame) {
    OwedReport owed = access.owed();
    ReportTemplate template = templates.on(owed.templateId(), owed.periodStart());
    ReportRevision returned =
        report == null || report.receivedRevision() == null || state != ReportState.RETURNED
            ? null
            : revisions.get(scope, report, report.receivedRevision());
    boolean current = report == null || revision == null || shownNow(access, report, revision);
    boolean inside = access.side() != Side.ABOVE;
    return new ReportView(
        SeriesHead.of(owed.series(), template),
        owed.organisation().ref(),
        owed.receiver().ref(),
        owed.via() == null ? null : owed.via().ref(),
        owed.mode(),
        owed.period(),
        owed.periodStart(),
        owed.periodEnd(),
        state,
        revision == null ? 0 : revision.number(),
        report == null ? null : report.acceptedRevision(),
        owed.timeliness(report == null ? null : report.firstSubmittedAt(), clock),
        owed.opensOn(),
        owed.dueOn(),
        owed.deadline().boundary(),
        owed.deadline().sourceText(),
        owed.lastDay(),
        owed.dueAt(),
        content,
        frame.filled(),
        frame.activities(),
        frame.outputs(),
        frame.previous(),
        frame.content().history(),
        columns.of(scope, owed, template, frame.accepted(), content),
        RowTotals.of(template, content),
        revision == null ? List.of() : files.of(scope, revision.id()),
        returned == null || !inside ? null : returned.returned(),
        report == null || revision == null || !inside
            ? List.of()
            : remarks(scope, report, revision),
        new ContentCheck(content, frame.content()).warnings(),
        revision == null ? null : revision.submittedAt(),
        revision == null ? null : revision.submittedBy(),
        revision == null ? null : revision.late(),
        revision == null ? null : revision.decidedAt(),
        revision == null ? null : revision.decidedBy(),
        revision == null ? null : revision.decisionNote(),
        revision == null || !revision.consolidation() ? null : mark(scope, owed, revision),
        revision == null ? null : revision.amendmentReason(),
        author(access, report),
        leader(access, report),
        report != null && access.side() == Side.SENDER && report.amended()
            ? affected.of(scope, report)
            : List.of(),
        report == null ? 0 : report.version(),
        current ? actions.of(scope, owed, report, access.side()) : List.of(),
        report == null ? frame.illustrative() : report.illustrative());
  }

  /** What reviewers said up to a revision; the next one that was sent answers them. */
  private List<CommentView> remarks(OrgScope scope, Report report, ReportRevision revision) {
    List<Comment> found = comments.of(scope, report, revision.number());
    if (found.isEmpty()) {
      return List.of();
    }
    List<Integer> sent =
        revisions.all(scope, report).stream()
            .filter(ReportRevision::received)
            .map(ReportRevision::number)
            .toList();
    return found.stream()
        .map(c -> c.view(sent.stream().filter(n -> n > c.revision()).findFirst().orElse(null)))
        .toList();
  }

  /** Of what was sent its sender's name is kept; who is writing is nobody else's business. */
  private @Nullable String author(ReportAccess access, @Nullable Report report) {
    UUID author = report == null ? null : report.authorId();
    return author == null
            || access.side() != Side.SENDER
            || report == null
            || (report.state() != ReportState.DRAFT && report.state() != ReportState.RETURNED)
        ? null
        : accounts.displayNames(Set.of(author)).get(author);
  }

  private static @Nullable LeaderView leader(ReportAccess access, @Nullable Report report) {
    if (!access.owed().leaderApproval() || access.side() != Side.SENDER) {
      return null;
    }
    return report == null
        ? new LeaderView(LeaderState.NOT_ASKED, null, null, null)
        : report.leader();
  }

  private static boolean shownNow(ReportAccess access, Report report, ReportRevision revision) {
    return revision.number() == newest(access, report);
  }

  ReportContent content(ReportRevision revision) {
    UUID id = revision.id();
    return new ReportContent(
            contents.cells(List.of(id)).getOrDefault(id, List.of()),
            contents.results(List.of(id)).getOrDefault(id, List.of()),
            contents.answers(id),
            revision.nil(),
            revision.preparedBy(),
            revision.signedBy(),
            revision.documentNumber(),
            revision.documentDate(),
            contents.estimates(id),
            contents.lines(id),
            contents.outputs(id))
        .canonical();
  }

  private ConsolidationMark mark(OrgScope scope, OwedReport owed, ReportRevision revision) {
    List<OwedReport> below =
        obligations.below(scope, owed.series().code(), owed.organisation().id(), owed.period());
    Set<UUID> pinned = pins.sources(revision.id());
    return new ConsolidationMark(
        pinned.size(), below.size(), !inForce(scope, below).equals(pinned));
  }

  /** The revisions in force of reports owed. */
  Set<UUID> inForce(OrgScope scope, List<OwedReport> owed) {
    List<Report> written = reports.of(scope, owed.stream().map(OwedReport::id).toList());
    return revisions.accepted(scope, written.stream().map(Report::id).toList()).stream()
        .map(ReportRevision::id)
        .collect(Collectors.toSet());
  }
}
