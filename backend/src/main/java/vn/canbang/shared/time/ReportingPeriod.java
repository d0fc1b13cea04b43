package vn.canbang.shared.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A calendar period by its code: {@code 2024}, {@code 2024-H1}, {@code 2024-Q3}, {@code 2024-07},
 * or the nine months of Vietnamese reporting {@code 2024-9M}. Both ends are inclusive.
 */
@Schema(
    description =
        "A calendar period: year, half, quarter, month, or the nine months of Vietnamese reporting;"
            + " a report that was asked for once has the day of the request instead.",
    pattern = "^(19|20|21)\\d\\d(-(0[1-9]|1[0-2]|Q[1-4]|H[12]|9M)(-\\d\\d)?)?$",
    maxLength = 10,
    examples = {"2024-H1", "2024-Q3", "2024-07", "2024-9M"})
public record ReportingPeriod(String code, PeriodType type, LocalDate start, LocalDate end)
    implements Comparable<ReportingPeriod> {

  private static final Pattern DAY = Pattern.compile("(19|20|21)\\d\\d-\\d\\d-\\d\\d");

  private static final Pattern CODE =
      Pattern.compile("(19|20|21)(\\d\\d)(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])|(9M)))?");

  /** Whether a text has the form of a day. */
  public static boolean isDay(String code) {
    return DAY.matcher(code).matches();
  }

  /**
   * Parses the code of a report's period, which is a day for a report that was asked for once.
   * Figures have no such periods.
   */
  public static ReportingPeriod ofReport(String code) {
    if (!isDay(code)) {
      return parse(code);
    }
    try {
      LocalDate day = LocalDate.parse(code);
      return new ReportingPeriod(code, PeriodType.DATE, day, day);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("not a period: " + code, e);
    }
  }

  /** Parses a code; anything else is an {@link IllegalArgumentException}. */
  @JsonCreator
  public static ReportingPeriod parse(String code) {
    Matcher m = CODE.matcher(code);
    if (!m.matches()) {
      throw new IllegalArgumentException("not a period: " + code);
    }
    int year = Integer.parseInt(m.group(1) + m.group(2));
    if (m.group(3) != null) {
      return of(code, PeriodType.MONTH, year, Integer.parseInt(m.group(3)), 1);
    }
    if (m.group(4) != null) {
      return of(code, PeriodType.QUARTER, year, Integer.parseInt(m.group(4)) * 3 - 2, 3);
    }
    if (m.group(5) != null) {
      return of(code, PeriodType.HALF, year, Integer.parseInt(m.group(5)) * 6 - 5, 6);
    }
    return m.group(6) != null
        ? of(code, PeriodType.NINE_MONTHS, year, 1, 9)
        : of(code, PeriodType.YEAR, year, 1, 12);
  }

  private static ReportingPeriod of(String code, PeriodType type, int year, int from, int months) {
    YearMonth first = YearMonth.of(year, from);
    return new ReportingPeriod(
        code, type, first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
  }

  public static ReportingPeriod month(YearMonth month) {
    return parse(month.toString());
  }

  public static ReportingPeriod year(int year) {
    return parse(Integer.toString(year));
  }

  /** The period of {@code type} that holds {@code day}. */
  public static ReportingPeriod containing(PeriodType type, LocalDate day) {
    int year = day.getYear();
    int month = day.getMonthValue();
    return switch (type) {
      case MONTH -> month(YearMonth.from(day));
      case QUARTER -> parse(year + "-Q" + ((month + 2) / 3));
      case HALF -> parse(year + "-H" + ((month + 5) / 6));
      case NINE_MONTHS -> parse(year + "-9M");
      case YEAR -> year(year);
      case DATE -> ofReport(day.toString());
    };
  }

  /** The period of the same type that follows. */
  public ReportingPeriod next() {
    return type == PeriodType.NINE_MONTHS
        ? parse((start.getYear() + 1) + "-9M")
        : containing(type, end.plusDays(1));
  }

  /** The period of the same type before this one. */
  public ReportingPeriod previous() {
    return type == PeriodType.NINE_MONTHS
        ? parse((start.getYear() - 1) + "-9M")
        : containing(type, start.minusDays(1));
  }

  /** The months that make up this period. */
  public List<YearMonth> months() {
    List<YearMonth> months = new ArrayList<>();
    for (YearMonth m = YearMonth.from(start);
        !m.isAfter(YearMonth.from(end));
        m = m.plusMonths(1)) {
      months.add(m);
    }
    return months;
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }

  @Override
  public int compareTo(ReportingPeriod other) {
    int byStart = start.compareTo(other.start);
    return byStart != 0 ? byStart : end.compareTo(other.end);
  }

  @Override
  @JsonValue
  public String toString() {
    return code;
  }
}
