package vn.canbang.report.series;

/** How the date of a deadline is found. */
public enum DeadlineKind {
  /** The date that the document names. */
  FIXED_DATE,
  /** So many days from the period's last day; negative before it. */
  DAYS_FROM_PERIOD_END,
  /** That day of the period's last month (its last day when the month is shorter). */
  DAY_OF_MONTH,
  /** "Theo quy định", "định kỳ": owed, with no date. */
  UNSET
}
