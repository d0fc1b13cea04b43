package vn.canbang.document.reading.draft;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source of money.
 *
 * @param source the words that name it
 * @param amount in đồng
 * @param decision number of the document that gives it
 */
public record DraftFunding(
    List<Kind> kinds,
    Found<String> source,
    @Nullable Found<BigDecimal> amount,
    @Nullable String decision,
    Span span,
    String evidence,
    Confidence confidence) {

  /** Where money comes from. */
  public enum Kind {
    STATE_BUDGET,
    PROVINCIAL_BUDGET,
    DISTRICT_BUDGET,
    COMMUNE_BUDGET,
    /** Kinh phí hoạt động thường xuyên. */
    UNIT_REGULAR,
    /** Xã hội hoá. */
    SOCIALISED,
    DONOR,
    OTHER_LEGAL
  }
}
