package vn.canbang.report.series;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.canbang.shared.time.PeriodType;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * The days of periods that need not begin with the month. Administrative reports close on the 14th
 * (Decree 09/2019/NĐ-CP, Article 12): November from 15/10 to 14/11, the year from 15/12 of the year
 * before to 14/12. The code names the month in which the period ends.
 *
 * @param startDay of the month, 1 to 28; 1 for periods of the calendar
 */
record PeriodDays(int startDay) {

  LocalDate start(ReportingPeriod period) {
    return moved() ? period.start().minusMonths(1).withDayOfMonth(startDay) : period.start();
  }

  LocalDate end(ReportingPeriod period) {
    return moved() ? YearMonth.from(period.end()).atDay(startDay - 1) : period.end();
  }

  /** The period of a type that holds a day. */
  ReportingPeriod containing(PeriodType type, LocalDate day) {
    return ReportingPeriod.containing(
        type, moved() && day.getDayOfMonth() >= startDay ? day.plusMonths(1) : day);
  }

  private boolean moved() {
    return startDay != 1;
  }
}
