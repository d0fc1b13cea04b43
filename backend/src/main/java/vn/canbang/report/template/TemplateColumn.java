package vn.canbang.report.template;

/** What is shown beside the cells of a section. */
public enum TemplateColumn {
  /** What is typed: Trong kỳ. */
  IN_PERIOD,
  /** Accepted periods of the calendar year with this one: Lũy kế từ đầu năm. */
  YEAR_TO_DATE,
  /** Cùng kỳ năm trước. */
  SAME_PERIOD_LAST_YEAR,
  /** The level that a plan sets for the unit's year: Kế hoạch năm. */
  YEAR_PLAN,
  /** The year to date of 100 planned: % kế hoạch. */
  PERCENT_OF_PLAN,
  /** What the year is expected to come to; typed, and never a figure of any kind: Ước cả năm. */
  YEAR_ESTIMATE
}
