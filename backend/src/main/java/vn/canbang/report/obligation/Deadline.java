package vn.canbang.report.obligation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.time.Dates;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * By when a report is owed.
 *
 * @param date the document's date, with FIXED_DATE
 * @param days days from the period's end, or the day of the month
 * @param workingDays whether {@code days} counts Monday to Friday only
 * @param sourceText the words of the document
 */
@Schema(description = "By when a report is owed; dates are days in Asia/Ho_Chi_Minh.")
public record Deadline(
    DeadlineKind kind,
    @Nullable LocalDate date,
    @Nullable Integer days,
    boolean workingDays,
    DeadlineBoundary boundary,
    @Nullable String sourceText) {

  public static Deadline before(LocalDate date, String sourceText) {
    return new Deadline(
        DeadlineKind.FIXED_DATE, date, null, false, DeadlineBoundary.BEFORE, sourceText);
  }

  public static Deadline workingDaysAfterPeriod(int days, String sourceText) {
    return new Deadline(
        DeadlineKind.DAYS_FROM_PERIOD_END,
        null,
        days,
        true,
        DeadlineBoundary.ON_OR_BEFORE,
        sourceText);
  }

  public static Deadline unset(@Nullable String sourceText) {
    return new Deadline(
        DeadlineKind.UNSET, null, null, false, DeadlineBoundary.ON_OR_BEFORE, sourceText);
  }

  /** The date as the text would name it; null when none is set. */
  public @Nullable LocalDate dueOn(ReportingPeriod period) {
    int count = days == null ? 0 : days;
    return switch (kind) {
      case FIXED_DATE -> date;
      case DAYS_FROM_PERIOD_END ->
          workingDays ? plusWorkingDays(period.end(), count) : period.end().plusDays(count);
      case DAY_OF_MONTH -> {
        YearMonth month = YearMonth.from(period.end());
        yield month.atDay(Math.min(count, month.lengthOfMonth()));
      }
      case UNSET -> null;
    };
  }

  /** The last day on which a report is in time. */
  public @Nullable LocalDate lastDay(ReportingPeriod period) {
    LocalDate due = dueOn(period);
    if (due == null) {
      return null;
    }
    return switch (boundary) {
      case BEFORE -> due.minusDays(1);
      case ON_OR_BEFORE -> due;
    };
  }

  /** The first instant at which a report is late: the midnight that ends the last day. */
  public @Nullable Instant lateFrom(ReportingPeriod period) {
    LocalDate last = lastDay(period);
    return last == null ? null : last.plusDays(1).atStartOfDay(Dates.ZONE).toInstant();
  }

  /** Saturdays and Sundays are left out; public holidays are not known yet. */
  private static LocalDate plusWorkingDays(LocalDate from, int days) {
    LocalDate day = from;
    int step = days < 0 ? -1 : 1;
    for (int left = Math.abs(days); left > 0; ) {
      day = day.plusDays(step);
      if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
        left--;
      }
    }
    return day;
  }
}
