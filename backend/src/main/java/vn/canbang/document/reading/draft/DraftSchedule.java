package vn.canbang.document.reading.draft;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When something is done: the document's words, and what they mean.
 *
 * @param text null when the document does not say
 * @param rules empty when the words give no time ("định kỳ")
 */
public record DraftSchedule(@Nullable Found<String> text, List<Rule> rules) {

  /** Nothing is said. */
  public static final DraftSchedule NONE = new DraftSchedule(null, List.of());

  /**
   * One rule.
   *
   * @param month 1 to 12, for a month of every year or an observance
   * @param day with month: the day of an observance, such as 11/7
   * @param tentative "dự kiến"
   * @param durationDays number of days, where said
   */
  public record Rule(
      Kind kind,
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      @Nullable Integer month,
      @Nullable Integer day,
      boolean tentative,
      @Nullable Integer durationDays) {

    /** A rule without dates. */
    public static Rule of(Kind kind) {
      return new Rule(kind, null, null, null, null, false, null);
    }

    public static Rule range(LocalDate start, LocalDate end) {
      return new Rule(Kind.RANGE, start, end, null, null, false, null);
    }
  }

  /** Kinds of rule. */
  public enum Kind {
    ONCE,
    RANGE,
    YEARLY,
    YEARLY_IN_MONTH,
    MONTHLY,
    QUARTERLY,
    ON_OBSERVANCE,
    AFTER_ACTIVITY,
    CONTINUOUS,
    ON_DEMAND
  }
}
