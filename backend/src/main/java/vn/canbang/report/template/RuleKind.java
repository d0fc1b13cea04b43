package vn.canbang.report.template;

/**
 * What a rule compares. A cell in which nothing is typed is not zero, except in a nil report; a
 * cell named twice on a side counts once.
 */
public enum RuleKind {
  /**
   * The cells on the left add up to at most the cells on the right. Parts not typed yet count
   * nothing: those that are there may be too much already.
   */
  SUM_LE,
  /**
   * Both sides add up to the same. While a side is not complete, what is typed of it must not
   * exceed the other.
   */
  SUM_EQ,
  /** Each cell on the left is typed, once a cell on the right is more than zero; always without. */
  REQUIRED,
  /** Each cell on the left lies between {@code min} and {@code max}, both included. */
  RANGE,
  /**
   * The cells on the left are between {@code min} and {@code max} for 100 on the right, both
   * included; asked once the right is at least {@code least}.
   */
  RATIO,
  /**
   * Each cell on the left lies near the average of the unit's own accepted periods of the last
   * twelve months: it differs by at most 5, or by at most a factor of 3. Asked from six periods on.
   */
  HISTORY
}
