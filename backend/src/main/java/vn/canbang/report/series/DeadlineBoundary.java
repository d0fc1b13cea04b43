package vn.canbang.report.series;

/** Whether the day of the deadline itself is still in time. */
public enum DeadlineBoundary {
  /** "Trước ngày": the day before is the last one. */
  BEFORE,
  /** "Chậm nhất ngày": that day is the last one. */
  ON_OR_BEFORE
}
