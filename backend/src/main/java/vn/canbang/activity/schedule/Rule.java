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
    @Nullable Integer durationDays) {}
