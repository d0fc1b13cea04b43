package vn.canbang.lint;

/** What the caller may do with the findings of a plan. */
public enum LintAction {
  /** Say that a finding is no fault, and take that back. */
  DISMISS
}
