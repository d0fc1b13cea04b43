package vn.canbang.activity.schedule;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.ScheduleKind;

/**
 * A rule of a schedule; what its kind does not need is null.
 *
 * @param start first day of ONCE and RANGE
 * @param end last day of RANGE, and of ONCE where the document says it
 * @param month of YEARLY_IN_MONTH, 1 to 12
 * @param observance the day of the calendar of ON_OBSERVANCE
 * @param durationDays how many days ONCE and ON_OBSERVANCE take; null: one
 */
public record Rule(
    ScheduleKind kind,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    @Nullable Integer month,
    @Nullable MonthDay observance,
    boolean tentative,
    @Nullable Integer durationDays) {

  /** Whether it has what its kind cannot do without. */
  public boolean says() {
    return switch (kind) {
      case ONCE -> start != null && (end == null || !end.isBefore(start));
      case RANGE -> start != null && end != null && !end.isBefore(start);
      case YEARLY_IN_MONTH -> month != null;
      case ON_OBSERVANCE -> observance != null;
      case YEARLY, MONTHLY, QUARTERLY, AFTER_ACTIVITY, CONTINUOUS, ON_DEMAND, UNSCHEDULED -> true;
    };
  }

  /** What tells it from other rules of the same activity, whatever its windows. */
  public String key() {
    return switch (kind) {
      case ONCE, RANGE -> kind + ":" + start;
      case YEARLY_IN_MONTH -> kind + ":" + month;
      case ON_OBSERVANCE -> kind + ":" + observance;
      case YEARLY, MONTHLY, QUARTERLY, AFTER_ACTIVITY, CONTINUOUS, ON_DEMAND, UNSCHEDULED ->
          kind.name();
    };
  }
}
