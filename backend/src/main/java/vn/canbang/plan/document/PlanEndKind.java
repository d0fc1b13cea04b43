package vn.canbang.plan.document;

/** What ended a plan. */
public enum PlanEndKind {
  /** It was closed. */
  CLOSED,
  /** It amended another: by its issue its text became that of the other. */
  REPLACED_TEXT
}
