package vn.canbang.interchange.dhis2;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.canbang.interchange.PeriodSpan;
import vn.canbang.shared.time.ReportingPeriod;

/** Periods as DHIS2 writes them: 202411, 2024Q4, 2024S1, 2024, 20241118. Of the calendar only. */
final class Dhis2Periods {

  private static final Pattern TEXT =
      Pattern.compile("((?:19|20|21)\\d\\d)(?:(Q[1-4])|S([12])|(0[1-9]|1[0-2])(\\d\\d)?)?");

  private Dhis2Periods() {}

  static Optional<PeriodSpan> read(String text) {
    Matcher m = TEXT.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(PeriodSpan.calendar(ReportingPeriod.ofReport(code(m))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String code(Matcher m) {
    String year = m.group(1);
    if (m.group(2) != null) {
      return year + "-" + m.group(2);
    }
    if (m.group(3) != null) {
      return year + "-H" + m.group(3);
    }
    if (m.group(4) == null) {
      return year;
    }
    return year + "-" + m.group(4) + (m.group(5) == null ? "" : "-" + m.group(5));
  }

  /** Empty for what does not keep to the calendar, and for nine months. */
  static Optional<String> write(PeriodSpan span) {
    String code = span.period().code();
    return span.ofCalendar() && !code.endsWith("-9M")
        ? Optional.of(code.replace("-H", "S").replace("-", ""))
        : Optional.empty();
  }
}
