package vn.canbang.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.ObservanceEntry;
import vn.canbang.activity.schedule.Precision;
import vn.canbang.calendar.holiday.HolidayKind;
import vn.canbang.calendar.holiday.PublicHolidayView;

/** Days that stand in the calendar for everybody. Pure. */
final class CalendarDays {

  private CalendarDays() {}

  /** An observance on each of its days between two, while it is marked. */
  static List<CalendarEntry> of(ObservanceEntry observance, LocalDate from, LocalDate to) {
    return IntStream.rangeClosed(from.getYear(), to.getYear())
        .mapToObj(year -> MonthDay.of(observance.month(), observance.day()).atYear(year))
        .filter(day -> !day.isBefore(from) && !day.isAfter(to))
        .filter(day -> marked(observance, day))
        .map(
            day ->
                entry(
                    CalendarKind.OBSERVANCE,
                    day,
                    day,
                    observance.nameVi(),
                    observance.nameEn(),
                    null))
        .toList();
  }

  private static boolean marked(ObservanceEntry observance, LocalDate day) {
    LocalDate since = observance.validFrom();
    LocalDate until = observance.validTo();
    return (since == null || !day.isBefore(since)) && (until == null || day.isBefore(until));
  }

  /** Days that follow each other with one name are one entry. */
  static List<CalendarEntry> of(List<PublicHolidayView> days) {
    List<CalendarEntry> entries = new ArrayList<>();
    PublicHolidayView first = null;
    PublicHolidayView last = null;
    for (PublicHolidayView day : days) {
      if (first == null || last == null || !goesOn(last, day)) {
        if (first != null && last != null) {
          entries.add(entry(first, last));
        }
        first = day;
      }
      last = day;
    }
    if (first != null && last != null) {
      entries.add(entry(first, last));
    }
    return entries;
  }

  private static boolean goesOn(PublicHolidayView last, PublicHolidayView next) {
    return last.day().plusDays(1).equals(next.day())
        && last.kind() == next.kind()
        && last.nameVi().equals(next.nameVi());
  }

  private static CalendarEntry entry(PublicHolidayView first, PublicHolidayView last) {
    return entry(
        kind(first.kind()),
        first.day(),
        last.day(),
        first.nameVi(),
        first.nameEn(),
        first.source());
  }

  static CalendarKind kind(HolidayKind kind) {
    return switch (kind) {
      case HOLIDAY, IN_LIEU, SWAPPED_OFF -> CalendarKind.HOLIDAY;
      case WORKING -> CalendarKind.WORKING_DAY;
    };
  }

  private static CalendarEntry entry(
      CalendarKind kind,
      LocalDate from,
      LocalDate to,
      String title,
      String titleEn,
      @Nullable String detail) {
    return new CalendarEntry(
        kind,
        null,
        from,
        to,
        Precision.DAYS,
        false,
        title,
        titleEn,
        detail,
        null,
        null,
        null,
        null,
        false,
        CalendarLink.NOWHERE);
  }
}
