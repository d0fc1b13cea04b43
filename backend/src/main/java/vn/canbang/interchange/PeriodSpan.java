package vn.canbang.interchange;

import java.time.LocalDate;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.shared.time.PeriodType;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * A period of another system: the days that it means, and the period of ours that may be meant.
 *
 * @param start the first day
 * @param end the last day
 */
public record PeriodSpan(ReportingPeriod period, LocalDate start, LocalDate end) {

  public static PeriodSpan calendar(ReportingPeriod period) {
    return new PeriodSpan(period, period.start(), period.end());
  }

  /** Of days that need not begin with a month: the period that its last day lies in. */
  public static PeriodSpan of(PeriodType type, LocalDate start, LocalDate end) {
    return new PeriodSpan(ReportingPeriod.containing(type, end), start, end);
  }

  public static PeriodSpan of(OwedReport owed) {
    return new PeriodSpan(owed.period(), owed.periodStart(), owed.periodEnd());
  }

  /** Whether it is the whole of its calendar period. */
  public boolean ofCalendar() {
    return start.equals(period.start()) && end.equals(period.end());
  }
}
