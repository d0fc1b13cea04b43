package vn.canbang.plan.comparison;

/** What became of a line between two editions. */
public enum PlanChangeKind {
  ADDED,
  REMOVED,
  /** Its words are others; it may have moved as well. */
  CHANGED,
  /** It says the same in another place. */
  MOVED
}
