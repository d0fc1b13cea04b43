package vn.canbang.document.reading.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A target.
 *
 * @param objective code of the objective it stands under
 * @param statement the sentence, word for word
 * @param indicator code of the catalogue's indicator that the words point to; a guess
 * @param comparator the word of the document
 * @param comparatorText that word; null for a bare number
 * @param effectiveComparator how the word is most sensibly counted; null where only a planner can
 *     say
 * @param value null for a milestone in words
 * @param upperValue the upper end of a range
 * @param unit {@code %}, {@code ‰}, {@code bé trai/100 bé gái}, or the thing counted
 */
public record DraftTarget(
    @Nullable String objective,
    String statement,
    @Nullable String indicator,
    Comparator comparator,
    @Nullable String comparatorText,
    @Nullable Comparator effectiveComparator,
    @Nullable Found<BigDecimal> value,
    @Nullable Found<BigDecimal> upperValue,
    @Nullable String unit,
    @Nullable Found<LocalDate> due,
    @Nullable Found<String> population,
    Span span,
    String evidence,
    Confidence confidence) {

  /** How a document compares. */
  public enum Comparator {
    /** Dưới. */
    LT,
    /** Không quá. */
    LE,
    /** Bằng, đạt, or a bare number. */
    EQ,
    /** Ít nhất. */
    GE,
    /** Trên. */
    GT,
    /** Từ … đến …. */
    BETWEEN,
    /** Duy trì. */
    MAINTAIN,
    /** Giảm or tăng …. */
    CHANGE_BY,
    /** A milestone in words. */
    DONE
  }
}
