package vn.canbang.report.view;

/** Where a draft stands with the leader whose word it needs before it is sent. */
public enum LeaderState {
  /** Nobody was asked, or the draft was changed since. */
  NOT_ASKED,
  /** "Đã trình lãnh đạo". */
  AWAITING,
  /** A leader gave it back with words. */
  GIVEN_BACK
}
