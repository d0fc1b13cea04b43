package vn.canbang.shared.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days are worked: Monday to Friday but for public holidays, and the weekly days off that
 * were made working days in exchange for others.
 *
 * @param off days from Monday to Friday that nobody works
 * @param worked Saturdays and Sundays that are worked
 */
public record WorkingDays(Set<LocalDate> off, Set<LocalDate> worked) {

  public WorkingDays {
    off = Set.copyOf(off);
    worked = Set.copyOf(worked);
  }

  public boolean holds(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
    return weekend ? worked.contains(day) : !off.contains(day);
  }

  /** The working day so many after a day, or before it where the number is negative. */
  public LocalDate plus(LocalDate from, int days) {
    LocalDate day = from;
    int step = days < 0 ? -1 : 1;
    for (int left = Math.abs(days); left > 0; ) {
      day = day.plusDays(step);
      if (holds(day)) {
        left--;
      }
    }
    return day;
  }

  /** Working days after {@code from} up to and with {@code to}; negative when that is earlier. */
  public int between(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -between(to, from);
    }
    return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::holds).count();
  }
}
