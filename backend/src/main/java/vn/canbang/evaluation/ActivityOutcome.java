package vn.canbang.evaluation;

/** What became of an activity in the year. */
public enum ActivityOutcome {
  /** Held every time that was planned. */
  DONE,
  /** Held, but not every time. */
  PARTLY,
  /** Planned, and never held. */
  NOT_DONE,
  /** Nothing was recorded of it: it goes on all year, or nobody noted it. */
  NOT_RECORDED
}
