package vn.canbang.reconciliation;

/** Where a session stands. */
public enum ReconciliationState {
  /** Figures are entered and compared. */
  OPEN,
  /** Đã thống nhất: its values are in force. */
  AGREED
}
