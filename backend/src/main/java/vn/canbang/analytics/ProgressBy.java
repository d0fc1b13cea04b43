package vn.canbang.analytics;

/** What progress is told by. */
public enum ProgressBy {
  PLAN,
  /** Who leads. */
  LEAD,
  /** The area that whoever leads serves. */
  AREA,
  ACTIVITY
}
