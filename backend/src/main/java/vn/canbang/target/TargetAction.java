package vn.canbang.target;

/** What the caller may do with a target. */
public enum TargetAction {
  CONFIRM_COMPARATOR,
  /** Record that a milestone in words was reached, or was not after all. */
  COMPLETE,
  /** End it, as policy has. */
  CLOSE,
  /** Record what a survey found. */
  ADD_SURVEY,
  /** Ý kiến giải trình. */
  EXPLAIN,
  /** Write how it is handed down. */
  ALLOCATE
}
