package vn.canbang.report.batch;

/** How a batch stands. */
public enum BatchState {
  RUNNING,
  /** Every report of it was judged. */
  DONE,
  /** Nothing has happened for minutes: the service was stopped meanwhile. Send it again. */
  BROKEN_OFF
}
