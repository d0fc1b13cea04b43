package vn.canbang.shared.time;

/** Lengths of reporting periods. */
public enum PeriodType {
  MONTH,
  QUARTER,
  HALF,
  NINE_MONTHS,
  YEAR,
  /** One day: a report that was asked for once. */
  DATE
}
