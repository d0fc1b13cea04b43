package vn.canbang.calendar.holiday;

/** Why a day is not worked, or is. */
public enum HolidayKind {
  /** A holiday by law. */
  HOLIDAY,
  /** In lieu of a holiday that falls on a weekly day off ("nghỉ bù"). */
  IN_LIEU,
  /** A working day that nobody works, in exchange for another ("nghỉ hoán đổi"). */
  SWAPPED_OFF,
  /** A weekly day off that is worked, in exchange for another ("làm bù"). */
  WORKING
}
