package vn.canbang.analytics;

/** Over what a figure is computed. */
public enum PeriodWindow {
  /** The period itself. */
  PERIOD,
  /** The twelve months that end with the month. */
  ROLLING_12
}
