package vn.canbang.report.obligation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.series.SeriesRef;
import vn.canbang.report.series.TierRef;

/**
 * An obligation beside how far its report has come.
 *
 * @param sender whether the caller stands on the sender's side and so sees drafts
 */
record ObligationRow(
    Obligation obligation,
    SeriesRef series,
    TierRef tier,
    boolean sender,
    @Nullable ReportState state,
    @Nullable Integer revision,
    @Nullable ReportState receivedState,
    @Nullable Integer receivedRevision,
    @Nullable Instant firstSubmittedAt,
    @Nullable Instant submittedAt,
    @Nullable ReturnCode returnCode,
    @Nullable String returnReason,
    @Nullable Instant decidedAt,
    @Nullable String decidedBy) {

  Owed owed() {
    return new Owed(obligation, series, tier);
  }

  /** The state that the caller may know of. */
  @Nullable ReportState visibleState() {
    return sender ? state : receivedState;
  }

  @Nullable Integer visibleRevision() {
    return sender ? revision : receivedRevision;
  }
}
