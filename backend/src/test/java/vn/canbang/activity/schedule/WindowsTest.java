package vn.canbang.activity.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.canbang.activity.ScheduleKind;

class WindowsTest {

  private static final Period FIVE_YEARS = period("2021-01-01", "2025-12-31");
  private static final Period YEAR = period("2024-01-01", "2024-12-31");

  @Test
  void aJanuaryEveryYear() {
    Rule january = new Rule(ScheduleKind.YEARLY_IN_MONTH, null, null, 1, null, false, null);
    assertThat(Windows.of(january, FIVE_YEARS))
        .extracting(Window::from, Window::to, Window::precision)
        .containsExactly(
            tuple("2021-01-01", "2021-01-31", Precision.MONTH),
            tuple("2022-01-01", "2022-01-31", Precision.MONTH),
            tuple("2023-01-01", "2023-01-31", Precision.MONTH),
            tuple("2024-01-01", "2024-01-31", Precision.MONTH),
            tuple("2025-01-01", "2025-01-31", Precision.MONTH));
  }

  @Test
  void someTimeInEachYear() {
    assertThat(Windows.of(rule(ScheduleKind.YEARLY), FIVE_YEARS))
        .hasSize(5)
        .allMatch(window -> window.precision() == Precision.YEAR)
        .extracting(Window::from)
        .startsWith(LocalDate.parse("2021-01-01"))
        .endsWith(LocalDate.parse("2025-01-01"));
  }

  @Test
  void sixtyMonths() {
    List<Window> months = Windows.of(rule(ScheduleKind.MONTHLY), FIVE_YEARS);
    assertThat(months).hasSize(60);
    assertThat(months.get(37)).isEqualTo(window("2024-02-01", "2024-02-29", Precision.MONTH));
  }

  @Test
  void quartersCutToThePeriod() {
    assertThat(Windows.of(rule(ScheduleKind.QUARTERLY), period("2024-02-10", "2024-08-15")))
        .containsExactly(
            window("2024-02-10", "2024-03-31", Precision.QUARTER),
            window("2024-04-01", "2024-06-30", Precision.QUARTER),
            window("2024-07-01", "2024-08-15", Precision.QUARTER));
  }

  @Test
  void aDayOfTheCalendar() {
    Rule girls =
        new Rule(ScheduleKind.ON_OBSERVANCE, null, null, null, MonthDay.of(10, 11), false, null);
    assertThat(Windows.of(girls, YEAR))
        .containsExactly(window("2024-10-11", "2024-10-11", Precision.DAYS));
    assertThat(Windows.of(girls, period("2024-01-01", "2024-09-30"))).isEmpty();
    assertThat(Windows.recurrence(girls)).contains("FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=11");
  }

  @Test
  void aDayThatNotEveryYearHas() {
    Rule leap =
        new Rule(ScheduleKind.ON_OBSERVANCE, null, null, null, MonthDay.of(2, 29), false, null);
    assertThat(Windows.of(leap, FIVE_YEARS))
        .containsExactly(window("2024-02-29", "2024-02-29", Precision.DAYS));
  }

  @Test
  void aTentativeDay() {
    Rule talk =
        new Rule(ScheduleKind.ONCE, LocalDate.parse("2024-07-15"), null, null, null, true, 1);
    assertThat(Windows.of(talk, YEAR))
        .containsExactly(
            new Window(
                LocalDate.parse("2024-07-15"),
                LocalDate.parse("2024-07-15"),
                Precision.DAYS,
                true));
  }

  @Test
  void threeDaysOverTheEndOfThePeriod() {
    Rule course =
        new Rule(ScheduleKind.ONCE, LocalDate.parse("2024-12-30"), null, null, null, false, 3);
    assertThat(Windows.of(course, YEAR))
        .containsExactly(window("2024-12-30", "2024-12-31", Precision.DAYS));
  }

  @Test
  void aRangeAndAllTheTime() {
    Rule years =
        new Rule(
            ScheduleKind.RANGE,
            LocalDate.parse("2021-01-01"),
            LocalDate.parse("2025-12-31"),
            null,
            null,
            false,
            null);
    assertThat(Windows.of(years, FIVE_YEARS))
        .containsExactly(window("2021-01-01", "2025-12-31", Precision.RANGE));
    assertThat(Windows.of(rule(ScheduleKind.CONTINUOUS), YEAR))
        .containsExactly(window("2024-01-01", "2024-12-31", Precision.OPEN));
  }

  @Test
  void noDateIsInvented() {
    for (ScheduleKind kind :
        List.of(ScheduleKind.AFTER_ACTIVITY, ScheduleKind.ON_DEMAND, ScheduleKind.UNSCHEDULED)) {
      assertThat(Windows.of(rule(kind), YEAR)).as(kind.name()).isEmpty();
      assertThat(Windows.recurrence(rule(kind))).as(kind.name()).isEmpty();
    }
  }

  private static Rule rule(ScheduleKind kind) {
    return new Rule(kind, null, null, null, null, false, null);
  }

  private static Window window(String from, String to, Precision precision) {
    return new Window(LocalDate.parse(from), LocalDate.parse(to), precision, false);
  }

  private static Period period(String from, String to) {
    return new Period(LocalDate.parse(from), LocalDate.parse(to));
  }

  private static org.assertj.core.groups.Tuple tuple(
      String from, String to, @Nullable Precision precision) {
    return org.assertj.core.groups.Tuple.tuple(
        LocalDate.parse(from), LocalDate.parse(to), precision);
  }
}
