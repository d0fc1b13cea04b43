package vn.canbang.document.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.draft.Confidence;
import vn.canbang.document.reading.draft.DraftPeriod;
import vn.canbang.document.reading.draft.Found;
import vn.canbang.document.reading.text.Passage;

/**
 * The time a plan is for, from its title: "năm 2024", "giai đoạn 2021 - 2025", "quý II năm 2025",
 * "tháng 7/2024", "6 tháng đầu năm 2025". A year of its own comes before the span of the programme
 * that it carries out; "đến năm 2030" and "tầm nhìn 2030" are no years of its own.
 */
final class Periods {

  private static final String YEAR = "((?:19|20)\\d{2})";
  private static final Pattern MONTH =
      Pattern.compile("\\bthang\\s+(\\d{1,2})\\s*(?:/|-|nam)\\s*" + YEAR);
  private static final Pattern QUARTER =
      Pattern.compile("\\bquy\\s+(iv|iii|ii|i|[1-4])\\s*(?:/|-|nam)?\\s*" + YEAR);

  private static final Pattern HALF = Pattern.compile("(?:6|sau) thang (dau|cuoi) nam\\s+" + YEAR);
  private static final Pattern SPAN =
      Pattern.compile(
          "(?:giai doan|tu nam|nam|tu)?\\s*\\b"
              + YEAR
              + "\\s*(?:-|den)\\s*(?:het\\s+)?(?:nam\\s+)?"
              + YEAR);

  private static final Pattern OWN_YEAR =
      Pattern.compile(
          "(?<!den )(?<!den het )(?<!tam nhin )(?<!tu )\\bnam\\s+"
              + YEAR
              + "(?!\\s*(?:-|den)\\s*(?:nam\\s+)?\\d)");

  private static final Pattern UNTIL = Pattern.compile("den (?:het )?(?:nam\\s+)?" + YEAR);

  private Periods() {}

  static DraftPeriod year(int year) {
    return new DraftPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /**
   * The time that a text names.
   *
   * @param issued year in which the plan was issued, from which "đến năm …" may run
   */
  static @Nullable Found<DraftPeriod> in(
      Passage text, @Nullable Integer issued, Confidence confidence) {
    Matcher half = text.matcher(HALF);
    if (half.find()) {
      int year = Integer.parseInt(half.group(2));
      boolean first = half.group(1).equals("dau");
      return found(text, half, months(year, first ? 1 : 7, first ? 6 : 12), confidence);
    }
    Matcher quarter = text.matcher(QUARTER);
    if (quarter.find()) {
      int number = quarter(quarter.group(1));
      int year = Integer.parseInt(quarter.group(2));
      return found(text, quarter, months(year, 3 * number - 2, 3 * number), confidence);
    }
    Matcher month = text.matcher(MONTH);
    if (month.find() && isMonth(month.group(1))) {
      int number = Integer.parseInt(month.group(1));
      return found(
          text, month, months(Integer.parseInt(month.group(2)), number, number), confidence);
    }
    Found<DraftPeriod> own = null;
    Matcher year = text.matcher(OWN_YEAR);
    while (year.find()) {
      own = found(text, year, year(Integer.parseInt(year.group(1))), confidence);
    }
    if (own != null) {
      return own;
    }
    Matcher span = text.matcher(SPAN);
    while (span.find()) {
      int first = Integer.parseInt(span.group(1));
      int last = Integer.parseInt(span.group(2));
      if (first <= last) {
        return found(
            text, span, new DraftPeriod(year(first).start(), year(last).end()), confidence);
      }
    }
    Matcher until = text.matcher(UNTIL);
    if (issued != null && until.find() && Integer.parseInt(until.group(1)) >= issued) {
      DraftPeriod period =
          new DraftPeriod(year(issued).start(), year(Integer.parseInt(until.group(1))).end());
      return found(text, until, period, Confidence.DOUBTFUL);
    }
    return null;
  }

  private static Found<DraftPeriod> found(
      Passage text, Matcher at, DraftPeriod period, Confidence confidence) {
    return text.found(period, at.start(), at.end(), confidence);
  }

  private static DraftPeriod months(int year, int first, int last) {
    return new DraftPeriod(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
  }

  private static boolean isMonth(String number) {
    int month = Integer.parseInt(number);
    return month >= 1 && month <= 12;
  }

  private static int quarter(String number) {
    return switch (number) {
      case "i", "1" -> 1;
      case "ii", "2" -> 2;
      case "iii", "3" -> 3;
      default -> 4;
    };
  }
}
