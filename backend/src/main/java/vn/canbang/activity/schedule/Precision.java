package vn.canbang.activity.schedule;

/** How exactly the document says when: what is vague stays vague and is drawn so. */
public enum Precision {
  /** On a day, or on a few that follow each other. */
  DAYS,
  /** At any time between two days that the document names. */
  RANGE,
  /** Some time in a month. */
  MONTH,
  /** Some time in a quarter. */
  QUARTER,
  /** Some time in a year. */
  YEAR,
  /** All the time ("thường xuyên"): nothing to be late with. */
  OPEN
}
