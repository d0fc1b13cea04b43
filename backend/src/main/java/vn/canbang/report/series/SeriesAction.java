package vn.canbang.report.series;

/** What a caller may do with a series. */
public enum SeriesAction {
  /** Change it from a day on. */
  EDIT,
  END,
  /** Say when it reminds. */
  REMIND
}
