package vn.canbang.analytics;

/** What a reader of the columns must know. */
public enum SeriesNote {
  /** Some areas have no accepted figures; they are missing, not zero. */
  INCOMPLETE,
  /** Some figures cannot be carried over to the map: không so sánh được. */
  NOT_COMPARABLE,
  /** Some windows have figures of fewer than twelve months and no value. */
  SHORT_WINDOW,
  /** The indicator's definition has ended before the last period. */
  RETIRED
}
