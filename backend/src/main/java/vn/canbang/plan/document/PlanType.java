package vn.canbang.plan.document;

/** What sort of plan a document is. */
public enum PlanType {
  /** One event, on a day or a few. */
  EVENT,
  /** A year's plan. */
  ANNUAL,
  /** A plan over several years, carried out year by year. */
  MULTI_YEAR,
  /** Who does what among bodies of which none commands the others. */
  COORDINATION
}
