package vn.canbang.calendar;

/** What an entry of the calendar is. */
public enum CalendarKind {
  /** An activity that is to be held, or was. */
  OCCURRENCE,
  /** The last day on which a report is in time. */
  DEADLINE,
  /** A day that is marked every year. */
  OBSERVANCE,
  /** A day that is not worked by law or in lieu. */
  HOLIDAY,
  /** A Saturday or Sunday that is worked in place of another day ("làm bù"). */
  WORKING_DAY
}
