package vn.canbang.document.reading.draft;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report that the document asks for.
 *
 * @param due the date as written
 * @param before whether that day itself is too late ("trước ngày"); null without a date, or when
 *     the word cannot be read
 * @param dueText the words: "trước ngày 20/11/2024", "định kỳ", "theo quy định"
 */
public record DraftReport(
    @Nullable Found<String> from,
    @Nullable Found<String> via,
    @Nullable Found<String> to,
    @Nullable Found<LocalDate> due,
    @Nullable Boolean before,
    @Nullable Found<String> dueText,
    List<Frequency> frequency,
    String what,
    Span span,
    String evidence,
    Confidence confidence) {

  /** How often. */
  public enum Frequency {
    ONCE,
    MONTHLY,
    QUARTERLY,
    YEARLY,
    /** "Định kỳ", without saying how often. */
    PERIODIC,
    /** "Theo yêu cầu". */
    ON_DEMAND
  }
}
