package vn.canbang.report.register;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many reports came in time.
 *
 * @param owed open, or sent; neither waived nor withdrawn
 * @param judged sent, or overdue: of these {@code onTime} is the share in time
 * @param onTime first sent in time, or sent where no date is set
 * @param late first sent late
 * @param overdue not sent and late
 * @param open not sent, and not late
 * @param accepted of {@code owed} this is the share that is complete
 */
@Schema(
    description =
        "How many reports came in time: onTime of judged in time, accepted of owed complete.")
public record TimelinessCounts(
    int owed, int judged, int onTime, int late, int overdue, int open, int accepted) {

  static final TimelinessCounts NONE = new TimelinessCounts(0, 0, 0, 0, 0, 0, 0);

  TimelinessCounts plus(TimelinessCounts other) {
    return new TimelinessCounts(
        owed + other.owed,
        judged + other.judged,
        onTime + other.onTime,
        late + other.late,
        overdue + other.overdue,
        open + other.open,
        accepted + other.accepted);
  }

  /** The share in time; not a number where nothing can be judged. */
  double share() {
    return judged == 0 ? Double.NaN : (double) onTime / judged;
  }
}
