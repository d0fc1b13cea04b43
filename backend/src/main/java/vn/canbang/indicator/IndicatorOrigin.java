package vn.canbang.indicator;

/** Where an indicator's figures come from. */
public enum IndicatorOrigin {
  /** Computed from counts reported or imported. */
  COUNTS,
  /** Computed from the system's own records, such as completed activities. */
  RECORDS,
  /** A sample survey ("theo khảo sát"). */
  SURVEY,
  /** Published by another body; cannot be computed here. */
  EXTERNAL
}
