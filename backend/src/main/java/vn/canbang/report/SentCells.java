package vn.canbang.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.content.CellEntry;
import vn.canbang.report.obligation.ReportState;

/**
 * The cells of a report.
 *
 * @param revision 0 for a report that nobody has started
 * @param submittedAt when this revision was sent; null of a draft
 */
public record SentCells(
    ReportState state, int revision, @Nullable Instant submittedAt, List<CellEntry> cells) {

  /** Whether its receiver has it. */
  public boolean sent() {
    return state == ReportState.SUBMITTED || state == ReportState.ACCEPTED;
  }
}
