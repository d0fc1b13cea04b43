package vn.canbang.reconciliation;

/** What the caller may do to a session now. */
public enum ReconciliationAction {
  /** Write reasons and proposed values. */
  EDIT_LINES,
  AGREE,
  REOPEN,
  /** Remove a session that was never agreed. */
  DELETE
}
