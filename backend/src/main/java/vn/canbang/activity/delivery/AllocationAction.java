package vn.canbang.activity.delivery;

/** What the caller may do with an allotment as it stands. */
public enum AllocationAction {
  ISSUE,
  RECEIVE,
  DISPLAY,
  /** Take the last step back. */
  UNDO
}
