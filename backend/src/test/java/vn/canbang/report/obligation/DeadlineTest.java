package vn.canbang.report.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.shared.time.ReportingPeriod;

class DeadlineTest {

  private static final ReportingPeriod YEAR = ReportingPeriod.parse("2024");

  @Test
  void beforeADayEndsAtThatDaysMidnightInVietnam() {
    Deadline deadline = Deadline.before(LocalDate.of(2024, 11, 20), "trước ngày 20/11/2024");

    assertThat(deadline.dueOn(YEAR)).isEqualTo("2024-11-20");
    assertThat(deadline.lastDay(YEAR)).isEqualTo("2024-11-19");
    assertThat(deadline.lateFrom(YEAR)).isEqualTo(Instant.parse("2024-11-19T17:00:00Z"));
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

    assertThat(deadline.lastDay(YEAR)).isEqualTo("2024-11-20");
    assertThat(deadline.lateFrom(YEAR)).isEqualTo(Instant.parse("2024-11-20T17:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-10, 2024-11-07", // Thursday the 31st: 1, 4, 5, 6, 7 November
    "2024-11, 2024-12-06", // Saturday the 30th: 2 to 6 December
    "2024-12, 2025-01-07", // public holidays are not known
  })
  void workingDaysLeaveOutWeekends(String month, LocalDate due) {
    Deadline deadline = Deadline.workingDaysAfterPeriod(5, "5 ngày làm việc");

    assertThat(deadline.dueOn(ReportingPeriod.parse(month))).isEqualTo(due);
    assertThat(deadline.lastDay(ReportingPeriod.parse(month))).isEqualTo(due);
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

    assertThat(deadline.dueOn(YEAR)).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({"2024-02, 2024-02-29", "2024-Q3, 2024-09-30", "2024-01, 2024-01-31"})
  void aDayOfTheMonthIsCutToItsLength(String period, LocalDate due) {
    Deadline deadline =
        new Deadline(
            DeadlineKind.DAY_OF_MONTH, null, 31, false, DeadlineBoundary.ON_OR_BEFORE, null);

    assertThat(deadline.dueOn(ReportingPeriod.parse(period))).isEqualTo(due);
  }

  @Test
  void anUnsetDeadlineIsNeverLate() {
    Deadline deadline = Deadline.unset("theo quy định");

    assertThat(deadline.dueOn(YEAR)).isNull();
    assertThat(deadline.lastDay(YEAR)).isNull();
    assertThat(deadline.lateFrom(YEAR)).isNull();
  }
}
