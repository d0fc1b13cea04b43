package vn.canbang.activity;

/** When an activity is held. */
public enum ScheduleKind {
  /** On a day or a few. */
  ONCE,
  /** At any time between two days. */
  RANGE,
  YEARLY,
  /** Every year in the month given. */
  YEARLY_IN_MONTH,
  MONTHLY,
  QUARTERLY,
  /** On a day of the calendar such as 11/7. */
  ON_OBSERVANCE,
  /** After other activities end. */
  AFTER_ACTIVITY,
  /** Thường xuyên. */
  CONTINUOUS,
  /** When asked for. */
  ON_DEMAND,
  /** The document does not say, or says no more than "định kỳ". */
  UNSCHEDULED
}
