package vn.canbang.plan.follow;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Moves a document on to later years: the years of its own period, alone or in a date, wherever
 * they stand in its words. Other years, as those of a law or of a programme, stay, and so do the
 * days of documents that it cites.
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

  /** The day of a document behind its number: 2253/KH-SYT của Sở Y tế ngày 10/7/2024. */
  private static final Pattern CITED_DAY =
      Pattern.compile(
          "\\d/\\p{Lu}[\\p{L}\\d&-]*,?\\s+(?:của [^,;.]{1,120}?,?\\s+)?ngày\\s+\\d{1,2}"
              + "(?:[/-]\\d{1,2}[/-]|\\s+tháng\\s+\\d{1,2}\\s+năm\\s+)(\\d{4})");

  /** A basis in the words of the text: the kind of the document follows, and its number. */
  private static final Pattern BASIS =
      Pattern.compile("\\s*(Căn cứ|Thực hiện|Xét|Theo) [^;:]*\\bsố \\d");

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
    Set<Integer> cited = new HashSet<>();
    for (Matcher day = CITED_DAY.matcher(text); day.find(); ) {
      cited.add(day.start(1));
    }
    Matcher year = YEAR.matcher(text);
    StringBuilder moved = new StringBuilder();
    while (year.find()) {
      int said = Integer.parseInt(year.group());
      boolean own = said >= from && said <= to && !cited.contains(year.start());
      year.appendReplacement(moved, Integer.toString(own ? said + by : said));
    }
    return year.appendTail(moved).toString();
  }

  /** A paragraph that is a basis keeps all its years: the name of the document may hold one. */
  public String inParagraph(String text) {
    return BASIS.matcher(text).lookingAt() ? text : in(text);
  }

  public @Nullable LocalDate of(@Nullable LocalDate day) {
    return day == null || day.getYear() < from || day.getYear() > to ? day : day.plusYears(by);
  }
}
