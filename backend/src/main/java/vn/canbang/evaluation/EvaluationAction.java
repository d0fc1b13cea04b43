package vn.canbang.evaluation;

/** What the caller may do with an evaluation. */
public enum EvaluationAction {
  EDIT,
  FINISH,
  /** Opens a finished one again, with a reason. */
  REOPEN
}
