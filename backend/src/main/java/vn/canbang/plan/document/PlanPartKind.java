package vn.canbang.plan.document;

/** The kinds of parts that a plan's document is made of. */
public enum PlanPartKind {
  LEGAL_BASIS,
  OBJECTIVE,
  SECTION,
  TARGET_GROUP,
  DUTY,
  REPORTING_DUTY,
  FUNDING,
  RECIPIENT,
  ANNEX,
  PLAN_REQUEST
}
