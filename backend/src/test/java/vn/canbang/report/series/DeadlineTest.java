package vn.canbang.report.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.shared.time.PeriodType;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.shared.time.WorkingDays;

class DeadlineTest {

  private static final ReportingPeriod YEAR = ReportingPeriod.parse("2024");

  /** New Year, Tết as announced for 2025, and Friday 2 May swapped with Saturday 26 April. */
  private static final WorkingDays WORKED =
      new WorkingDays(
          Set.of(
              LocalDate.of(2025, 1, 1),
              LocalDate.of(2025, 1, 27),
              LocalDate.of(2025, 1, 28),
              LocalDate.of(2025, 1, 29),
              LocalDate.of(2025, 1, 30),
              LocalDate.of(2025, 1, 31),
              LocalDate.of(2025, 4, 30),
              LocalDate.of(2025, 5, 1),
              LocalDate.of(2025, 5, 2)),
          Set.of(LocalDate.of(2025, 4, 26)));

  @Test
  void beforeADayEndsAtThatDaysMidnightInVietnam() {
    Deadline deadline = Deadline.before(LocalDate.of(2024, 11, 20), "trước ngày 20/11/2024");

    assertThat(deadline.dueOn(YEAR.end(), WORKED)).isEqualTo("2024-11-20");
    assertThat(deadline.lastDay(YEAR.end(), WORKED)).isEqualTo("2024-11-19");
    assertThat(deadline.lateFrom(YEAR.end(), WORKED))
        .isEqualTo(Instant.parse("2024-11-19T17:00:00Z"));
  }

  @Test
  void atTheLatestOnADayEndsWithThatDay() {
    Deadline deadline =
        new Deadline(
            DeadlineKind.FIXED_DATE,
            LocalDate.of(2024, 11, 20),
            null,
            false,
            DeadlineBoundary.ON_OR_BEFORE,
            "chậm nhất ngày 20/11/2024");

    assertThat(deadline.lastDay(YEAR.end(), WORKED)).isEqualTo("2024-11-20");
    assertThat(deadline.lateFrom(YEAR.end(), WORKED))
        .isEqualTo(Instant.parse("2024-11-20T17:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-10, 2024-11-07", // Thursday the 31st: 1, 4, 5, 6, 7 November
    "2024-11, 2024-12-06", // Saturday the 30th: 2 to 6 December
    "2024-12, 2025-01-08", // New Year's Day is not worked: 2, 3, 6, 7, 8 January
    "2025-01, 2025-02-07", // Tết lies before: 3 to 7 February
    "2025-04, 2025-05-09", // two days off, one of them swapped: 5 to 9 May
  })
  void workingDaysLeaveOutWeekendsAndHolidays(String month, LocalDate due) {
    Deadline deadline = Deadline.workingDaysAfterPeriod(5, "5 ngày làm việc");

    assertThat(deadline.dueOn(ReportingPeriod.parse(month).end(), WORKED)).isEqualTo(due);
    assertThat(deadline.lastDay(ReportingPeriod.parse(month).end(), WORKED)).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({"-10, 2024-12-21", "0, 2024-12-31", "15, 2025-01-15"})
  void daysCountFromThePeriodsEndAndMayLieBeforeIt(int days, LocalDate due) {
    Deadline deadline =
        new Deadline(
            DeadlineKind.DAYS_FROM_PERIOD_END,
            null,
            days,
            false,
            DeadlineBoundary.ON_OR_BEFORE,
            null);

    assertThat(deadline.dueOn(YEAR.end(), WORKED)).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({"2024-02, 2024-02-29", "2024-Q3, 2024-09-30", "2024-01, 2024-01-31"})
  void aDayOfTheMonthIsCutToItsLength(String period, LocalDate due) {
    Deadline deadline =
        new Deadline(
            DeadlineKind.DAY_OF_MONTH, null, 31, false, DeadlineBoundary.ON_OR_BEFORE, null);

    assertThat(deadline.dueOn(ReportingPeriod.parse(period).end(), WORKED)).isEqualTo(due);
  }

  @Test
  void anUnsetDeadlineIsNeverLate() {
    Deadline deadline = Deadline.unset("theo quy định");

    assertThat(deadline.dueOn(YEAR.end(), WORKED)).isNull();
    assertThat(deadline.lastDay(YEAR.end(), WORKED)).isNull();
    assertThat(deadline.lateFrom(YEAR.end(), WORKED)).isNull();
  }

  @Test
  void workingDaysAreCountedBackAndASwappedSaturdayIsOne() {
    Deadline deadline =
        new Deadline(
            DeadlineKind.DAYS_FROM_PERIOD_END,
            null,
            -3,
            true,
            DeadlineBoundary.ON_OR_BEFORE,
            "trước khi hết tháng 03 ngày làm việc");

    // Wednesday the 30th is Victory Day: 29, 28 and Saturday the 26th.
    assertThat(deadline.dueOn(LocalDate.of(2025, 4, 30), WORKED)).isEqualTo("2025-04-26");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-11-19, 2024-11-29, 8",
    "2025-01-24, 2025-02-03, 1",
    "2025-04-25, 2025-05-05, 4",
    "2025-05-05, 2025-04-25, -4",
    "2025-04-30, 2025-05-04, 0"
  })
  void slackIsWhatCanBeWorked(LocalDate from, LocalDate to, int days) {
    assertThat(WORKED.between(from, to)).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-11, 2024-10-15, 2024-11-14",
    "2025-01, 2024-12-15, 2025-01-14",
    "2024-Q4, 2024-09-15, 2024-12-14",
    "2024-H1, 2023-12-15, 2024-06-14",
    "2024-H2, 2024-06-15, 2024-12-14",
    "2024-9M, 2023-12-15, 2024-09-14",
    "2024, 2023-12-15, 2024-12-14"
  })
  void administrativePeriodsGoFromThe15thToThe14th(String code, LocalDate start, LocalDate end) {
    PeriodDays days = new PeriodDays(15);
    ReportingPeriod period = ReportingPeriod.parse(code);

    assertThat(days.start(period)).isEqualTo(start);
    assertThat(days.end(period)).isEqualTo(end);
    if (period.type() != PeriodType.NINE_MONTHS) {
      assertThat(days.containing(period.type(), start)).isEqualTo(period);
      assertThat(days.containing(period.type(), end)).isEqualTo(period);
      assertThat(days.containing(period.type(), end.plusDays(1))).isEqualTo(period.next());
    }
    assertThat(new PeriodDays(1).start(period)).isEqualTo(period.start());
    assertThat(new PeriodDays(1).end(period)).isEqualTo(period.end());
  }
}
