package vn.canbang.report.register;

/** What reports are counted by. */
public enum TimelinessBy {
  UNIT,
  SERIES,
  PERIOD
}
