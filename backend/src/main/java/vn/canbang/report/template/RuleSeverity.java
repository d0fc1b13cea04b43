package vn.canbang.report.template;

/** What happens when a rule is broken. */
public enum RuleSeverity {
  /** Sending is refused. */
  HARD,
  /** Sending needs a note on the cell. */
  SOFT
}
