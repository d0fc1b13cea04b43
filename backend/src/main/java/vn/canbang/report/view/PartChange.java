package vn.canbang.report.view;

/** What became of a part of a report since the revision before. */
public enum PartChange {
  ADDED,
  CHANGED,
  REMOVED
}
