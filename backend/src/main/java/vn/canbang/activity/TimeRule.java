package vn.canbang.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.schedule.Rule;
import vn.canbang.plan.follow.YearsMoved;

/** One rule of a schedule; what it does not need stays null. */
@Embeddable
record TimeRule(
    @Enumerated(EnumType.STRING) @Column(name = "kind", length = 32) ScheduleKind kind,
    @Column(name = "start_on") @Nullable LocalDate startOn,
    @Column(name = "end_on") @Nullable LocalDate endOn,
    @Column(name = "month_of_year") @Nullable Short monthOfYear,
    @Column(name = "observance_code", length = 64) @Nullable String observanceCode,
    @Column(name = "tentative") boolean tentative,
    @Column(name = "duration_days") @Nullable Integer durationDays) {

  /** The same in the years of a later plan. */
  TimeRule in(YearsMoved years) {
    return new TimeRule(
        kind,
        years.of(startOn),
        years.of(endOn),
        monthOfYear,
        observanceCode,
        tentative,
        durationDays);
  }

  /** What it says, with its day of observance looked up. */
  Rule on(Map<String, MonthDay> days) {
    return new Rule(
        kind,
        startOn,
        endOn,
        monthOfYear == null ? null : monthOfYear.intValue(),
        observanceCode == null ? null : days.get(observanceCode),
        tentative,
        durationDays);
  }
}
