package vn.canbang.document.reading.grammar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.canbang.document.reading.text.Passage;

/**
 * Whole dates: {@code 20/11/2024}, {@code 20-11-2024}, {@code 20 tháng 11 năm 2024}, each with or
 * without "ngày". A date that no calendar has (31/02) is none.
 */
public final class Dates {

  /**
   * A date and its place.
   *
   * @param from where "ngày" or the first digit stands
   */
  public record DateAt(LocalDate date, int from, int to) {}

  /** For use in other patterns; no group of its own. */
  public static final String DATE =
      "(?<!\\d)\\d{1,2}(?:\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{4}|\\s+th[a-z]{2,3}\\s+\\d{1,2}\\s+n[a-z]{1,2}\\s+\\d{4})(?!\\d)";

  private static final Pattern DATE_AT = Pattern.compile("(?:ngay\\s+)?(" + DATE + ")");
  private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

  private Dates() {}

  public static List<DateAt> all(Passage text) {
    List<DateAt> dates = new ArrayList<>();
    Matcher found = text.matcher(DATE_AT);
    while (found.find()) {
      int from = found.start();
      int to = found.end();
      parse(found.group(1)).ifPresent(date -> dates.add(new DateAt(date, from, to)));
    }
    return dates;
  }

  /** Reads what {@link #DATE} matches. */
  public static Optional<LocalDate> parse(String text) {
    String[] parts = NO_DIGITS.split(text.strip());
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0])));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
