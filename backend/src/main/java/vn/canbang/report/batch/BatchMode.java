package vn.canbang.report.batch;

/** What a refused report means for the others of its batch. */
public enum BatchMode {
  /** Nothing: every good one is kept. */
  EACH,
  /** None is kept. */
  ALL
}
