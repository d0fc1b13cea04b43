package vn.canbang.document.reading.draft;

/** What sort of plan a document is. */
public enum DraftPlanKind {
  /** One event, on a day or a few. */
  EVENT,
  ANNUAL,
  MULTI_YEAR,
  /** Who does what among bodies of which none commands the others. */
  COORDINATION
}
