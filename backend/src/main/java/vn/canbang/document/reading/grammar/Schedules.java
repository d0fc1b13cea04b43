package vn.canbang.document.reading.grammar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.draft.DraftPeriod;
import vn.canbang.document.reading.draft.DraftSchedule.Kind;
import vn.canbang.document.reading.draft.DraftSchedule.Rule;

/**
 * What words of time mean. Knows: dates and ranges of dates, months ("tháng 5/2024", "từ tháng 3
 * đến tháng 11", "tháng 1 hằng năm"), quarters ("quý II, III/2024", "hằng quý"), years ("giai đoạn
 * 2021-2025", "trong năm", "hằng năm", "01 lần/năm"), halves ("6 tháng đầu năm"), "hằng tháng",
 * "thường xuyên", "sau khi …", "theo yêu cầu", and days of the calendar ("nhân Ngày … (11/7)").
 * "Định kỳ" says no time. Each stretch of words is used once, the longest reading first.
 */
public final class Schedules {

  private static final String YEAR = "(?:\\s*(?:/|-|nam)?\\s*((?:19|20)\\d{2}))";
  private static final String DAY = "(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})(?:\\s?[/.-]\\s?(\\d{4}))?";

  private static final Pattern DAYS =
      Pattern.compile(
          "tu\\s+(?:ngay\\s+)?" + DAY + "\\s*(?:-|den)\\s*(?:het\\s+)?(?:ngay\\s+)?" + DAY);

  private static final Pattern MONTHS =
      Pattern.compile(
          "tu\\s+thang\\s+(\\d{1,2})"
              + YEAR
              + "?\\s*(?:-|den)\\s*(?:het\\s+)?(?:thang\\s+)?(\\d{1,2})"
              + YEAR
              + "?(?![\\d/])");

  private static final Pattern YEARS =
      Pattern.compile(
          "(?:giai doan\\s+|tu\\s+)?(?:nam\\s+)?((?:19|20)\\d{2})\\s*(?:-|den)\\s*(?:het\\s+)?(?:nam\\s+)?((?:19|20)\\d{2})");

  private static final Pattern WHOLE_DATE = Pattern.compile("(?:ngay\\s+)?(" + Dates.DATE + ")");
  private static final Pattern SHORT_DATE =
      Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})(?![/\\d])");
  private static final Pattern OCCASION =
      Pattern.compile(
          "nhan (?:dip|ky niem|ngay)|ky niem|huong ung|ngay [^,;.]{3,60}?\\(?\\d{1,2}/\\d{1,2}\\)?");

  private static final Pattern HALF =
      Pattern.compile("(?:6|sau) thang (dau|cuoi) nam" + YEAR + "?");
  private static final Pattern EVERY_QUARTER =
      Pattern.compile("(?:hang|moi|tung|theo) quy\\b(?! dinh)|\\d* ?lan ?/ ?quy");
  private static final Pattern QUARTERS =
      Pattern.compile(
          "quy\\s+((?:iii|ii|iv|i|[1-4])\\b(?:(?:\\s*(?:,|va|-)\\s*(?:quy\\s+)?)(?:iii|ii|iv|i|[1-4])\\b)*)"
              + YEAR
              + "?");

  private static final Pattern QUARTER = Pattern.compile("iii|ii|iv|i|[1-4]");
  private static final Pattern EVERY_MONTH =
      Pattern.compile("(?:hang|moi|tung) thang|\\d* ?lan ?/ ?thang");
  private static final Pattern MONTH =
      Pattern.compile(
          "thang\\s+(\\d{1,2}(?:(?:\\s*(?:,|va)\\s*(?:thang\\s+)?)\\d{1,2}\\b(?!/))*)(?:\\s*(hang nam|moi nam)|"
              + YEAR
              + ")?(?!\\d)");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
  private static final Pattern EVERY_YEAR =
      Pattern.compile("(?:hang|moi|tung) nam|thuong nien|\\d* ?lan ?/ ?nam");
  private static final Pattern IN_THE_YEAR =
      Pattern.compile("(?:ca|trong|suot) nam" + YEAR + "?|^\\W*nam" + YEAR + "\\W*$");

  private static final Pattern AFTER = Pattern.compile("sau (?:khi|moi|tung|cac) [^,;.]*");
  private static final Pattern ON_DEMAND =
      Pattern.compile("(?:theo|khi co|co) (?:yeu cau|de nghi)|dot xuat|khi can");

  private static final Pattern CONTINUOUS =
      Pattern.compile("(?<!hoat dong )thuong xuyen|lien tuc|quanh nam");

  private static final Pattern TENTATIVE = Pattern.compile("du kien|khoang");
  private static final Pattern DURATION = Pattern.compile("(\\d{1,2})\\s+ngay\\b(?!\\s+\\d)");

  private final @Nullable DraftPeriod period;
  private final StringBuilder left;
  private final String whole;
  private final List<Rule> rules = new ArrayList<>();

  private Schedules(String folded, @Nullable DraftPeriod period) {
    this.period = period;
    this.whole = folded;
    this.left = new StringBuilder(folded);
  }

  /** The rules in folded words of time; the plan's period tells the year that they leave out. */
  public static List<Rule> read(String folded, @Nullable DraftPeriod period) {
    Schedules schedules = new Schedules(folded, period);
    schedules.dates();
    schedules.months();
    schedules.words();
    return List.copyOf(schedules.rules);
  }

  /** Days of the calendar in some words, as rules. */
  public static List<Rule> observances(String folded) {
    List<Rule> days = new ArrayList<>();
    Matcher day = SHORT_DATE.matcher(folded);
    while (day.find()) {
      int date = Integer.parseInt(day.group(1));
      int month = Integer.parseInt(day.group(2));
      if (month >= 1
          && month <= 12
          && date >= 1
          && date <= YearMonth.of(2000, month).lengthOfMonth()) {
        days.add(new Rule(Kind.ON_OBSERVANCE, null, null, month, date, false, null));
      }
    }
    return days;
  }

  private interface Reading {
    /** Whether the words were understood. */
    boolean read(Matcher found);
  }

  private void each(Pattern pattern, Reading reading) {
    Matcher found = pattern.matcher(left.toString());
    while (found.find()) {
      if (reading.read(found)) {
        for (int i = found.start(); i < found.end(); i++) {
          left.setCharAt(i, '\0');
        }
      }
    }
  }

  private void dates() {
    each(DAYS, found -> days(found));
    each(MONTHS, found -> monthRange(found));
    each(
        YEARS,
        found ->
            range(year(found.group(1)).atDay(1), year(found.group(2)).atMonth(12).atEndOfMonth()));
    Integer duration = duration();
    boolean tentative = TENTATIVE.matcher(whole).find();
    each(
        WHOLE_DATE,
        found ->
            Dates.parse(found.group(1))
                .map(
                    date ->
                        rules.add(
                            new Rule(
                                Kind.ONCE,
                                date,
                                duration == null ? date : date.plusDays(duration - 1L),
                                null,
                                null,
                                tentative,
                                duration)))
                .orElse(false));
    if (OCCASION.matcher(whole).find()) {
      rules.addAll(observances(left.toString()));
      each(SHORT_DATE, found -> true);
    }
  }

  private void months() {
    each(
        HALF,
        found -> {
          Integer year = yearOr(found.group(2));
          boolean first = found.group(1).equals("dau");
          return year != null
              && range(
                  LocalDate.of(year, first ? 1 : 7, 1),
                  first ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31));
        });
    each(EVERY_QUARTER, found -> rules.add(Rule.of(Kind.QUARTERLY)));
    each(QUARTERS, this::quarters);
    each(EVERY_MONTH, found -> rules.add(Rule.of(Kind.MONTHLY)));
    each(MONTH, this::month);
  }

  private void words() {
    each(EVERY_YEAR, found -> rules.add(Rule.of(Kind.YEARLY)));
    each(
        IN_THE_YEAR,
        found -> {
          Integer year = yearOr(found.group(1) == null ? found.group(2) : found.group(1));
          return year != null && range(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        });
    each(AFTER, found -> rules.add(Rule.of(Kind.AFTER_ACTIVITY)));
    each(CONTINUOUS, found -> rules.add(Rule.of(Kind.CONTINUOUS)));
    each(ON_DEMAND, found -> rules.add(Rule.of(Kind.ON_DEMAND)));
  }

  private boolean days(Matcher found) {
    Integer endYear = yearOr(found.group(6));
    Integer startYear = found.group(3) == null ? endYear : Integer.valueOf(found.group(3));
    if (endYear == null || startYear == null) {
      return false;
    }
    try {
      return range(
          LocalDate.of(startYear, number(found, 2), number(found, 1)),
          LocalDate.of(endYear, number(found, 5), number(found, 4)));
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  private boolean monthRange(Matcher found) {
    Integer endYear = yearOr(found.group(4));
    Integer startYear = found.group(2) == null ? endYear : Integer.valueOf(found.group(2));
    int first = number(found, 1);
    int last = number(found, 3);
    return endYear != null
        && startYear != null
        && isMonth(first)
        && isMonth(last)
        && range(LocalDate.of(startYear, first, 1), YearMonth.of(endYear, last).atEndOfMonth());
  }

  private boolean quarters(Matcher found) {
    Integer year = yearOr(found.group(2));
    if (year == null) {
      return false;
    }
    Matcher one = QUARTER.matcher(found.group(1));
    while (one.find()) {
      int quarter =
          switch (one.group()) {
            case "i", "1" -> 1;
            case "ii", "2" -> 2;
            case "iii", "3" -> 3;
            default -> 4;
          };
      range(LocalDate.of(year, quarter * 3 - 2, 1), YearMonth.of(year, quarter * 3).atEndOfMonth());
    }
    return true;
  }

  private boolean month(Matcher found) {
    boolean everyYear = found.group(2) != null;
    Integer year = yearOr(found.group(3));
    boolean understood = false;
    Matcher one = NUMBER.matcher(found.group(1));
    while (one.find()) {
      int month = Integer.parseInt(one.group());
      if (!isMonth(month)) {
        continue;
      }
      if (everyYear || (year == null && period != null)) {
        understood =
            rules.add(new Rule(Kind.YEARLY_IN_MONTH, null, null, month, null, false, null));
      } else if (year != null) {
        understood = range(LocalDate.of(year, month, 1), YearMonth.of(year, month).atEndOfMonth());
      }
    }
    return understood;
  }

  private boolean range(LocalDate start, LocalDate end) {
    return !end.isBefore(start) && rules.add(Rule.range(start, end));
  }

  private @Nullable Integer duration() {
    Matcher days = DURATION.matcher(whole);
    return days.find() ? Integer.valueOf(days.group(1)) : null;
  }

  /** The year written, else that of a plan for one year. */
  private @Nullable Integer yearOr(@Nullable String written) {
    if (written != null) {
      return Integer.valueOf(written);
    }
    return period != null && period.isOneYear() ? period.start().getYear() : null;
  }

  private static Year year(String written) {
    return Year.of(Integer.parseInt(written));
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static boolean isMonth(int number) {
    return number >= 1 && number <= 12;
  }
}
