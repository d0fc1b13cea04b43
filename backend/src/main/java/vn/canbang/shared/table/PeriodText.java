package vn.canbang.shared.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Periods in cells, as people and spreadsheet programs write them. */
public final class PeriodText {

  private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{4})");

  /** What a spreadsheet program makes of {@code 2024-07} that somebody typed. */
  private static final Pattern FIRST_DAY = Pattern.compile("(\\d{4}-\\d{2})-01");

  private PeriodText() {}

  /** The code of the month for {@code 7/2024} and {@code 2024-07-01}; any other text as it is. */
  public static String code(String text) {
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    if (monthFirst.matches()) {
      String month = monthFirst.group(1);
      return monthFirst.group(2) + "-" + (month.length() == 1 ? "0" : "") + month;
    }
    Matcher firstDay = FIRST_DAY.matcher(text);
    return firstDay.matches() ? firstDay.group(1) : text;
  }
}
