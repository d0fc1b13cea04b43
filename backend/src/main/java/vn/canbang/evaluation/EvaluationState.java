package vn.canbang.evaluation;

/** Where an evaluation stands. */
public enum EvaluationState {
  /** Nobody has written anything; what the records say is there. */
  NOT_STARTED,
  DRAFT,
  /** Frozen as it was on that day. */
  FINISHED
}
