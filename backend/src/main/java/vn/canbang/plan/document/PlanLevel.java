package vn.canbang.plan.document;

/** The tier of the state whose body issues a plan. */
public enum PlanLevel {
  PROVINCE,
  DISTRICT,
  COMMUNE
}
