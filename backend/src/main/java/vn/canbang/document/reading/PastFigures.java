package vn.canbang.document.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.draft.DraftPeriod;
import vn.canbang.document.reading.draft.DraftTarget.Comparator;
import vn.canbang.document.reading.grammar.Comparisons.Comparison;
import vn.canbang.document.reading.text.Passage;

/**
 * Tells figures of the past from those to be reached: "đã đạt dưới 106", "hiện nay", "năm 2023 là
 * 113,5", "giảm từ 113 … xuống", "so với 61%", "(năm 2023: 61%)".
 */
final class PastFigures {

  private static final Pattern PAST =
      Pattern.compile(
          "\\b(?:da (?:dat|giam|tang|co|hoan thanh|thuc hien|duoc)|dat duoc|hien nay|hien tai|hien (?:la|con|o|co)\\b"
              + "|nhung nam (?:qua|gan day)|thoi gian qua|theo (?:so lieu|ket qua|thong ke|bao cao|tong dieu tra)"
              + "|uoc (?:dat|thuc hien|tinh)|tinh den|trong do nam|nam truoc (?:la|dat))");

  private static final Pattern YEAR = Pattern.compile("\\bnam\\s+((?:19|20)\\d{2})");
  private static final Pattern WAS =
      Pattern.compile(
          "\\bnam\\s+((?:19|20)\\d{2})\\b[^,.;]{0,60}?(?:la|dat|chi dat|con|o muc|toi|len toi|co)\\s*(?:muc\\s*)?$");

  private static final Pattern FROM =
      Pattern.compile("\\b(?:tu|so voi)\\b(?: muc| ty so| ty le)?[^,.;]{0,25}$");
  private static final Pattern TO_SOMETHING =
      Pattern.compile(
          "^[^,.;]{0,40}?\\b(?:xuong|len|con|den|nam (?:19|20)\\d{2} (?:xuong|len|con))\\b");

  static final Pattern AGAINST = Pattern.compile("\\bso voi\\b[^,;]{0,60}$");

  private final @Nullable DraftPeriod period;

  PastFigures(@Nullable DraftPeriod period) {
    this.period = period;
  }

  /** Whether the number is yet to be reached. */
  boolean isAhead(Passage sentence, Comparison comparison) {
    String text = sentence.folded();
    String before = text.substring(0, comparison.from());
    String clause = before.substring(Math.max(before.lastIndexOf(", "), 0));
    if (PAST.matcher(clause).find() || AGAINST.matcher(before).find() || inBrackets(before)) {
      return false;
    }
    String upToNumber = text.substring(0, comparison.valueFrom());
    if (FROM.matcher(before).find()
        && comparison.comparator() != Comparator.BETWEEN
        && comparison.comparator() != Comparator.GE
        && TO_SOMETHING.matcher(text.substring(comparison.to())).find()) {
      return false;
    }
    Matcher was = WAS.matcher(upToNumber);
    int start = period == null ? Integer.MIN_VALUE : period.start().getYear();
    return !was.find() || Integer.parseInt(was.group(1)) >= start;
  }

  /** "(năm 2023: 61,5%)": what stands in brackets with a year explains. */
  private static boolean inBrackets(String before) {
    int open = before.lastIndexOf('(');
    return open > before.lastIndexOf(')') && YEAR.matcher(before.substring(open)).find();
  }
}
