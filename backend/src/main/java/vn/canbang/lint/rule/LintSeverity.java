package vn.canbang.lint.rule;

/** How much a finding matters. */
public enum LintSeverity {
  /** Most likely a fault. */
  WARNING,
  /** Worth a look. */
  NOTE
}
