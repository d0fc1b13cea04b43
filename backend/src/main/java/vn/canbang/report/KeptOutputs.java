package vn.canbang.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.content.ContentFrame;
import vn.canbang.report.content.ContentQueries;
import vn.canbang.report.content.OutputEntry;
import vn.canbang.report.content.ReportContent;
import vn.canbang.report.template.SectionKind;
import vn.canbang.report.view.RevisionState;
import vn.canbang.shared.security.OrgScope;

/**
 * Carries outputs over a save that does not speak of them, so that a form without fields for them
 * does not undo what a script typed.
 */
@ApplicationScoped
class KeptOutputs {

  private final RevisionRepository revisions;
  private final ContentQueries contents;

  KeptOutputs(RevisionRepository revisions, ContentQueries contents) {
    this.revisions = revisions;
    this.contents = contents;
  }

  /**
   * A content as it is to be written.
   *
   * @param whole with the outputs that stay
   * @param asStanding with those of the revision itself, by which a content sent already is known
   */
  record Kept(ReportContent whole, ReportContent asStanding) {}

  /** A content that speaks of outputs, or stands over none, is whole as it is. */
  Kept over(
      OrgScope scope,
      @Nullable Report report,
      @Nullable ReportRevision current,
      ReportContent typed,
      ContentFrame frame) {
    if (report == null
        || current == null
        || typed.outputs() != null
        || !frame.template().asks(SectionKind.OUTPUTS)) {
      return new Kept(typed, typed);
    }
    List<OutputEntry> standing = contents.outputs(current.id());
    if (standing.isEmpty()) {
      return new Kept(typed, typed);
    }
    return new Kept(
        typed.withOutputs(
            SelfFilling.kept(
                standing, sentBefore(scope, report, current, standing), frame.filledOutputs())),
        typed.withOutputs(standing));
  }

  /** A draft goes on in a copy of the revision before it, which was sent. */
  private List<OutputEntry> sentBefore(
      OrgScope scope, Report report, ReportRevision current, List<OutputEntry> standing) {
    return current.state() == RevisionState.DRAFT
        ? revisions
            .find(scope, report, current.number() - 1)
            .map(before -> contents.outputs(before.id()))
            .orElse(List.of())
        : standing;
  }
}
