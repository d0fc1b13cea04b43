package vn.canbang.calendar;

/** How far an entry has come: the first four of an occurrence, the others of a report owed. */
public enum CalendarState {
  PLANNED,
  POSTPONED,
  DONE,
  CANCELLED,
  NOT_DUE,
  DUE,
  ON_TIME,
  LATE,
  OVERDUE,
  UNSET
}
