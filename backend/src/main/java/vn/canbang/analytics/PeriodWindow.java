package vn.canbang.analytics;

import java.time.LocalDate;
import vn.canbang.shared.time.ReportingPeriod;

/** Over what a figure is computed. Counts are pooled, never ratios. */
public enum PeriodWindow {
  /** The period itself. */
  PERIOD,
  /** From the first day of its year to the period's end: lũy kế từ đầu năm. */
  YEAR_TO_DATE,
  /** The twelve months that end with the month. */
  ROLLING_12,
  /** The three years that end with the period. */
  YEARS_3,
  /** The five years that end with the period. */
  YEARS_5,
  /** The same period of the year before. */
  SAME_PERIOD_LAST_YEAR;

  public LocalDate from(ReportingPeriod period) {
    return switch (this) {
      case PERIOD -> period.start();
      case YEAR_TO_DATE -> period.start().withDayOfYear(1);
      case ROLLING_12 -> yearsBack(period, 1);
      case YEARS_3 -> yearsBack(period, 3);
      case YEARS_5 -> yearsBack(period, 5);
      case SAME_PERIOD_LAST_YEAR -> period.start().minusYears(1);
    };
  }

  public LocalDate to(ReportingPeriod period) {
    return this == SAME_PERIOD_LAST_YEAR ? yearsBack(period, 1).minusDays(1) : period.end();
  }

  /** So many months must have figures, or nothing is said. */
  public int leastMonths() {
    return switch (this) {
      case PERIOD, YEAR_TO_DATE, SAME_PERIOD_LAST_YEAR -> 0;
      case ROLLING_12 -> 12;
      case YEARS_3 -> 36;
      case YEARS_5 -> 60;
    };
  }

  private static LocalDate yearsBack(ReportingPeriod period, int years) {
    return period.end().plusDays(1).minusYears(years);
  }
}
