package vn.canbang.report.obligation;

/** What the receiver granted a unit for one report. */
public enum Leave {
  /** More time. */
  EXTENDED,
  /** No report at all. */
  WAIVED
}
