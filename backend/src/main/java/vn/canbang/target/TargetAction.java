package vn.canbang.target;

/** What the caller may do with a target. */
public enum TargetAction {
  CONFIRM_COMPARATOR
}
