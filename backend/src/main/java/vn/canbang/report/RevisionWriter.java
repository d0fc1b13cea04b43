package vn.canbang.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import vn.canbang.report.content.ContentQueries;
import vn.canbang.report.content.ReportContent;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.report.view.RevisionState;
import vn.canbang.shared.security.OrgScope;

/**
 * Opens and writes revisions. One that was sent is never written again: writing goes on in a copy.
 */
@ApplicationScoped
class RevisionWriter {

  private final ReportReader reader;
  private final RevisionRepository revisions;
  private final ContentQueries contents;
  private final PinQueries pins;
  private final RevisionFiles files;
  private final ReportFigures figures;
  private final ReportTrail trail;

  RevisionWriter(
      ReportReader reader,
      RevisionRepository revisions,
      ContentQueries contents,
      PinQueries pins,
      RevisionFiles files,
      ReportFigures figures,
      ReportTrail trail) {
    this.reader = reader;
    this.revisions = revisions;
    this.contents = contents;
    this.pins = pins;
    this.files = files;
    this.figures = figures;
    this.trail = trail;
  }

  /** The next revision of a report, with this content. */
  ReportRevision start(Report report, ReportContent content) {
    ReportRevision revision = new ReportRevision(report.id(), report.revision(), content);
    revisions.persist(revision);
    contents.insert(revision.id(), content);
    return revision;
  }

  /** Replaces the content of an open revision. */
  void rewrite(ReportRevision open, ReportContent content) {
    open.write(content);
    contents.delete(open.id());
    contents.insert(open.id(), content);
  }

  /** The revision to write into: the open one, or a new one on top of one that stays as it is. */
  ReportRevision open(Report report, ReportRevision last) {
    if (last.state() == RevisionState.DRAFT) {
      return last;
    }
    report.nextRevision(trail.real());
    return copy(report, last);
  }

  /** Takes back what was sent; writing goes on in a copy. */
  ReportRevision withdraw(OrgScope scope, OwedReport owed, Report report, ReportRevision sent) {
    int inForce = Objects.requireNonNullElse(report.acceptedRevision(), 0);
    Integer returnedBefore =
        revisions.all(scope, report).stream()
            .filter(r -> r.state() == RevisionState.RETURNED && r.number() > inForce)
            .map(ReportRevision::number)
            .max(Integer::compareTo)
            .orElse(null);
    report.withdraw(returnedBefore, trail.real());
    sent.withdraw();
    figures.takenBack(scope, owed);
    return copy(report, sent);
  }

  ReportRevision amend(Report report, ReportRevision accepted, String reason) {
    report.amend(trail.real());
    ReportRevision next = copy(report, accepted);
    next.amends(reason);
    return next;
  }

  /** Drops an open revision with all that stands in it. */
  void drop(OrgScope scope, ReportRevision open) {
    files.removeAll(scope, open.id());
    contents.delete(open.id());
    pins.replace(open.id(), List.of());
    revisions.delete(open);
    revisions.flush();
  }

  private ReportRevision copy(Report report, ReportRevision from) {
    ReportRevision next = start(report, reader.content(from));
    files.copy(from.id(), next.id());
    if (from.consolidation()) {
      next.consolidated();
      pins.copy(from.id(), next.id());
    }
    if (from.amendmentReason() != null && from.state() != RevisionState.ACCEPTED) {
      next.amends(from.amendmentReason());
    }
    return next;
  }
}
