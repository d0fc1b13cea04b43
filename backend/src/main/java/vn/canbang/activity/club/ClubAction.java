package vn.canbang.activity.club;

/** What the caller may do with a club. */
public enum ClubAction {
  EDIT
}
