package vn.canbang.plan.follow;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Moves a document on to later years: the years of its own period, alone or in a date, wherever
 * they stand in its words. Other years, as those of a law or of a programme, stay.
 *
 * @param from first year of the period that is left
 * @param to its last year
 * @param by so many years
 */
public record YearsMoved(int from, int to, int by) {

  /** Nothing moves. */
  public static final YearsMoved NONE = new YearsMoved(0, 0, 0);

  /** The year within a number, as in 338/2020/NQ-HĐND, is followed by a slash. */
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?![\\d/])");

  /** Between the periods of two plans. */
  public static YearsMoved between(LocalDate oldStart, LocalDate oldEnd, LocalDate newStart) {
    return new YearsMoved(
        oldStart.getYear(), oldEnd.getYear(), newStart.getYear() - oldStart.getYear());
  }

  public @Nullable String of(@Nullable String text) {
    return text == null ? null : in(text);
  }

  public String in(String text) {
    if (by == 0) {
      return text;
    }
    Matcher year = YEAR.matcher(text);
    StringBuilder moved = new StringBuilder();
    while (year.find()) {
      int said = Integer.parseInt(year.group());
      boolean own = said >= from && said <= to;
      year.appendReplacement(moved, Integer.toString(own ? said + by : said));
    }
    return year.appendTail(moved).toString();
  }

  public @Nullable LocalDate of(@Nullable LocalDate day) {
    return day == null || day.getYear() < from || day.getYear() > to ? day : day.plusYears(by);
  }
}
