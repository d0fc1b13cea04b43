package vn.canbang.report.template;

/** What a rule compares. */
public enum RuleKind {
  /** The cells on the left add up to at most the cells on the right. */
  SUM_LE,
  /**
   * A cell on the left lies near the average of the unit's own last twelve accepted periods: it
   * differs by at most 5, or by at most a factor of 3.
   */
  HISTORY
}
