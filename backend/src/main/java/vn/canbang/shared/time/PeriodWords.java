package vn.canbang.shared.time;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a period begins a sentence, in both languages. */
public final class PeriodWords {

  private static final DateTimeFormatter MONTH_EN =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  private static final DateTimeFormatter DAY_VI = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private PeriodWords() {}

  /** "Năm 2024", "Quý 3 năm 2024". */
  public static String vi(ReportingPeriod period) {
    int year = period.start().getYear();
    int month = period.start().getMonthValue();
    return switch (period.type()) {
      case YEAR -> "Năm " + year;
      case NINE_MONTHS -> "Chín tháng đầu năm " + year;
      case HALF -> (month == 1 ? "Sáu tháng đầu năm " : "Sáu tháng cuối năm ") + year;
      case QUARTER -> "Quý " + (month + 2) / 3 + " năm " + year;
      case MONTH -> "Tháng " + month + " năm " + year;
      case DATE -> "Ngày " + DAY_VI.format(period.start());
    };
  }

  /** "In 2024", "In quarter 3 of 2024". */
  public static String en(ReportingPeriod period) {
    int year = period.start().getYear();
    int month = period.start().getMonthValue();
    return switch (period.type()) {
      case YEAR -> "In " + year;
      case NINE_MONTHS -> "In the first nine months of " + year;
      case HALF -> (month == 1 ? "In the first half of " : "In the second half of ") + year;
      case QUARTER -> "In quarter " + (month + 2) / 3 + " of " + year;
      case MONTH -> "In " + MONTH_EN.format(period.start());
      case DATE -> "On " + period.start();
    };
  }
}
