package vn.canbang.report.series;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.time.Dates;
import vn.canbang.shared.time.WorkingDays;

/**
 * By when a report is owed.
 *
 * @param date the document's date, with FIXED_DATE
 * @param days days from the period's end, or the day of the month
 * @param workingDays whether {@code days} counts working days only
 * @param sourceText the words of the document
 */
@Schema(description = "By when a report is owed; dates are days in Asia/Ho_Chi_Minh.")
public record Deadline(
    @NotNull DeadlineKind kind,
    @Nullable LocalDate date,
    @Nullable Integer days,
    boolean workingDays,
    @NotNull DeadlineBoundary boundary,
    @Nullable String sourceText) {

  private static final int MOST_DAYS = 366;
  private static final int LAST_DAY = 31;

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

  /** Whether it says what its kind needs, and nothing else. */
  boolean complete() {
    return switch (kind) {
      case FIXED_DATE -> date != null && days == null;
      case DAYS_FROM_PERIOD_END -> date == null && days != null && Math.abs(days) <= MOST_DAYS;
      case DAY_OF_MONTH -> date == null && days != null && days >= 1 && days <= LAST_DAY;
      case UNSET -> date == null && days == null;
    };
  }

  /** The date as the text would name it; null when none is set. */
  public @Nullable LocalDate dueOn(LocalDate periodEnd, WorkingDays worked) {
    int count = days == null ? 0 : days;
    return switch (kind) {
      case FIXED_DATE -> date;
      case DAYS_FROM_PERIOD_END ->
          workingDays ? worked.plus(periodEnd, count) : periodEnd.plusDays(count);
      case DAY_OF_MONTH -> {
        YearMonth month = YearMonth.from(periodEnd);
        yield month.atDay(Math.min(count, month.lengthOfMonth()));
      }
      case UNSET -> null;
    };
  }

  /** The last day on which a report is in time. */
  public @Nullable LocalDate lastDay(LocalDate periodEnd, WorkingDays worked) {
    LocalDate due = dueOn(periodEnd, worked);
    if (due == null) {
      return null;
    }
    return switch (boundary) {
      case BEFORE -> due.minusDays(1);
      case ON_OR_BEFORE -> due;
    };
  }

  /** The first instant at which a report is late: the midnight that ends the last day. */
  public @Nullable Instant lateFrom(LocalDate periodEnd, WorkingDays worked) {
    LocalDate last = lastDay(periodEnd, worked);
    return last == null ? null : endOf(last);
  }

  /** The midnight that ends a day. */
  public static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(Dates.ZONE).toInstant();
  }
}
