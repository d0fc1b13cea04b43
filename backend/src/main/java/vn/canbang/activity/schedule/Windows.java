package vn.canbang.activity.schedule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import vn.canbang.activity.ScheduleKind;

/**
 * When an activity is to be held in a period, by the rules of its schedule. What recurs is a rule
 * of RFC 5545, which calendars elsewhere understand as well; what the document leaves open is not
 * made a date of.
 */
public final class Windows {

  private Windows() {}

  /** In order; a window that reaches out of the period is cut to it. */
  public static List<Window> of(Rule rule, Period period) {
    return switch (rule.kind()) {
      case ONCE -> once(rule, period);
      case RANGE ->
          window(
                  rule,
                  period,
                  requireNonNull(rule.start()),
                  requireNonNull(rule.end()),
                  Precision.RANGE)
              .stream()
              .toList();
      case YEARLY, YEARLY_IN_MONTH, MONTHLY, QUARTERLY, ON_OBSERVANCE -> recurring(rule, period);
      case CONTINUOUS ->
          window(rule, period, period.from(), period.to(), Precision.OPEN).stream().toList();
      // Made when the activity before it is done, or when somebody asks.
      case AFTER_ACTIVITY, ON_DEMAND, UNSCHEDULED -> List.of();
    };
  }

  /** Whether the rule names days, and none of them lies in the period. */
  public static boolean never(Rule rule, Period period) {
    return switch (rule.kind()) {
      case ONCE, RANGE, YEARLY_IN_MONTH, ON_OBSERVANCE -> of(rule, period).isEmpty();
      case YEARLY, MONTHLY, QUARTERLY, AFTER_ACTIVITY, CONTINUOUS, ON_DEMAND, UNSCHEDULED -> false;
    };
  }

  /** The rule as calendars know it; empty where it does not recur. */
  public static Optional<String> recurrence(Rule rule) {
    return switch (rule.kind()) {
      case YEARLY -> Optional.of("FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1");
      case YEARLY_IN_MONTH ->
          Optional.of("FREQ=YEARLY;BYMONTH=%d;BYMONTHDAY=1".formatted(rule.month()));
      case MONTHLY -> Optional.of("FREQ=MONTHLY;BYMONTHDAY=1");
      case QUARTERLY -> Optional.of("FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=1");
      case ON_OBSERVANCE -> {
        MonthDay day = requireNonNull(rule.observance());
        yield Optional.of(
            "FREQ=YEARLY;BYMONTH=%d;BYMONTHDAY=%d"
                .formatted(day.getMonthValue(), day.getDayOfMonth()));
      }
      case ONCE, RANGE, CONTINUOUS, AFTER_ACTIVITY, ON_DEMAND, UNSCHEDULED -> Optional.empty();
    };
  }

  private static List<Window> once(Rule rule, Period period) {
    LocalDate start = requireNonNull(rule.start());
    LocalDate end = rule.end() == null ? lastDay(rule, start) : rule.end();
    return window(rule, period, start, end, Precision.DAYS).stream().toList();
  }

  private static List<Window> recurring(Rule rule, Period period) {
    List<Window> windows = new ArrayList<>();
    // From the first day of the year on: a month or a quarter may have begun before the period.
    LocalDate from = period.from().withDayOfYear(1);
    RecurrenceRuleIterator days =
        parsed(recurrence(rule).orElseThrow())
            .iterator(new DateTime(from.getYear(), from.getMonthValue() - 1, from.getDayOfMonth()));
    while (days.hasNext()) {
      LocalDate day = date(days.nextDateTime());
      if (day.isAfter(period.to())) {
        break;
      }
      window(rule, period, day, last(rule, day), precision(rule.kind())).ifPresent(windows::add);
    }
    return windows;
  }

  private static LocalDate last(Rule rule, LocalDate first) {
    return switch (precision(rule.kind())) {
      case YEAR -> first.plusYears(1).minusDays(1);
      case QUARTER -> first.plus(1, IsoFields.QUARTER_YEARS).minusDays(1);
      case MONTH -> first.plusMonths(1).minusDays(1);
      case DAYS, RANGE, OPEN -> lastDay(rule, first);
    };
  }

  private static LocalDate lastDay(Rule rule, LocalDate first) {
    return rule.durationDays() == null ? first : first.plusDays(rule.durationDays() - 1L);
  }

  private static Precision precision(ScheduleKind kind) {
    return switch (kind) {
      case YEARLY -> Precision.YEAR;
      case QUARTERLY -> Precision.QUARTER;
      case YEARLY_IN_MONTH, MONTHLY -> Precision.MONTH;
      case ONCE, ON_OBSERVANCE -> Precision.DAYS;
      case RANGE -> Precision.RANGE;
      case CONTINUOUS, AFTER_ACTIVITY, ON_DEMAND, UNSCHEDULED -> Precision.OPEN;
    };
  }

  private static Optional<Window> window(
      Rule rule, Period period, LocalDate first, LocalDate last, Precision precision) {
    return period.meets(first, last)
        ? Optional.of(
            new Window(period.later(first), period.earlier(last), precision, rule.tentative()))
        : Optional.empty();
  }

  private static RecurrenceRule parsed(String rule) {
    try {
      return new RecurrenceRule(rule);
    } catch (InvalidRecurrenceRuleException e) {
      throw new IllegalStateException("a rule of ours that RFC 5545 does not know: " + rule, e);
    }
  }

  private static LocalDate date(DateTime day) {
    return LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth());
  }
}
