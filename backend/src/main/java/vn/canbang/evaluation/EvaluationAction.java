package vn.canbang.evaluation;

/** What the caller may do with an evaluation. */
public enum EvaluationAction {
  EDIT,
  FINISH,
  /** Opens a finished one again, with a reason. */
  REOPEN,
  /** Begins the plan that follows this one, with what was carried on. */
  PLAN_NEXT
}
