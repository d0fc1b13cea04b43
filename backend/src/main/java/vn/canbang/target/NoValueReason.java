package vn.canbang.target;

/** Why there is no value, or why a value is not judged. */
public enum NoValueReason {
  NO_FIGURES,
  DENOMINATOR_ZERO,
  /** The target is in words only. */
  NO_INDICATOR,
  /** No planner has confirmed how the document's word is counted. */
  UNCONFIRMED_COMPARATOR,
  /** It needs a survey and none is recorded. */
  NO_SURVEY,
  /** A change needs the figures of the period before, and they are missing. */
  NO_BASELINE,
  /** Nothing is known of the group that the area is to be in, or to leave. */
  NO_MEMBERSHIP,
  /** Policy has ended the target, or its indicator. */
  ENDED,
  /** Figures lie across the area's border on this map: không so sánh được. */
  NOT_COMPARABLE
}
