package vn.canbang.interchange.adx;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.canbang.interchange.PeriodSpan;
import vn.canbang.shared.time.PeriodType;

/**
 * Periods as ADX writes them: the first day and an ISO 8601 duration, {@code 2023-12-15/P1Y}. They
 * need not begin with a month.
 */
final class AdxPeriods {

  private static final Pattern TEXT =
      Pattern.compile("((?:19|20|21)\\d\\d-\\d\\d-\\d\\d)/(P1D|P1M|P3M|P6M|P9M|P1Y|P12M)");

  private AdxPeriods() {}

  static Optional<PeriodSpan> read(String text) {
    Matcher m = TEXT.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate start = LocalDate.parse(m.group(1));
      LocalDate end = start.plus(Period.parse(m.group(2))).minusDays(1);
      return Optional.of(PeriodSpan.of(type(m.group(2)), start, end));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static PeriodType type(String duration) {
    return switch (duration) {
      case "P1D" -> PeriodType.DATE;
      case "P1M" -> PeriodType.MONTH;
      case "P3M" -> PeriodType.QUARTER;
      case "P6M" -> PeriodType.HALF;
      case "P9M" -> PeriodType.NINE_MONTHS;
      default -> PeriodType.YEAR;
    };
  }

  static String write(PeriodSpan span) {
    return span.start()
        + "/"
        + switch (span.period().type()) {
          case DATE -> "P1D";
          case MONTH -> "P1M";
          case QUARTER -> "P3M";
          case HALF -> "P6M";
          case NINE_MONTHS -> "P9M";
          case YEAR -> "P1Y";
        };
  }
}
