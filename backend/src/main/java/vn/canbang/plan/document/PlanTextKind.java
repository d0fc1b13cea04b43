package vn.canbang.plan.document;

/** The kinds of lines of a frozen plan. */
public enum PlanTextKind {
  HEAD,
  LEGAL_BASIS,
  OBJECTIVE,
  TARGET,
  SECTION,
  TARGET_GROUP,
  ACTIVITY,
  DUTY,
  REPORTING_DUTY,
  FUNDING,
  PLAN_REQUEST,
  ANNEX,
  RECIPIENT
}
