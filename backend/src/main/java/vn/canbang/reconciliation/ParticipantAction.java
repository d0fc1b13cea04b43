package vn.canbang.reconciliation;

/** What the caller may do for an agency now. */
public enum ParticipantAction {
  /** Enter the figures of one's own agency. */
  ENTER,
  /** Enter them for it by its letter: nhập thay theo văn bản. */
  ENTER_FOR
}
