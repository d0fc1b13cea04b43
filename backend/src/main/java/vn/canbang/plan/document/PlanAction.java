package vn.canbang.plan.document;

/** What the caller may do with a plan now. */
public enum PlanAction {
  /** Write its head and its parts. */
  EDIT,
  /** Throw the draft away. */
  DELETE,
  /** Trình. */
  SUBMIT_FOR_REVIEW,
  /** Take it back before it is issued. */
  WITHDRAW,
  /** Send it back with a reason. */
  RETURN,
  /** Enter what the registry gave: number, date, signatory. */
  ISSUE,
  /** Begin a draft that changes it once that is issued. */
  AMEND,
  CLOSE,
  /** Add the scan of it as it was signed, or take it away. */
  SIGNED_COPY,
  /** Say something of it while it is written or reviewed. */
  COMMENT
}
