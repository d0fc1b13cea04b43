package vn.canbang.plan.document;

/** What the caller may do with a plan now. */
public enum PlanAction {
  /** Write its head and its parts. */
  EDIT,
  /** Throw the draft away. */
  DELETE
}
