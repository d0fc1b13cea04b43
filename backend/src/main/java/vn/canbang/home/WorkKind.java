package vn.canbang.home;

/** What sort of work waits. */
public enum WorkKind {
  /** A report to write and send. */
  REPORT,
  /** A report to review. */
  REVIEW,
  /** A report to make from those of the units below. */
  CONSOLIDATE
}
