package vn.canbang.target;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The comparison as it is counted. */
public enum EffectiveComparator {
  LT("dưới", "below"),
  LE("không quá", "at most"),
  EQ("bằng", "exactly"),
  GE("ít nhất", "at least"),
  GT("trên", "above"),
  BETWEEN("từ", "from"),
  DONE("hoàn thành", "done");

  private final String wordVi;
  private final String wordEn;

  EffectiveComparator(String wordVi, String wordEn) {
    this.wordVi = wordVi;
    this.wordEn = wordEn;
  }

  public String wordVi() {
    return wordVi;
  }

  public String wordEn() {
    return wordEn;
  }

  /**
   * Whether a level for a part is looser than that of the whole, so that a part that keeps to its
   * own may still break the other's; null where that cannot be said.
   *
   * @param upper upper ends, for BETWEEN only
   */
  public @Nullable Boolean looser(
      BigDecimal part,
      @Nullable BigDecimal partUpper,
      BigDecimal whole,
      @Nullable BigDecimal wholeUpper) {
    return switch (this) {
      case LT, LE -> part.compareTo(whole) > 0;
      case GE, GT -> part.compareTo(whole) < 0;
      case EQ -> part.compareTo(whole) != 0;
      case BETWEEN ->
          wholeUpper == null
              ? null
              : (Boolean)
                  (part.compareTo(whole) < 0
                      || (partUpper == null ? part : partUpper).compareTo(wholeUpper) > 0);
      case DONE -> null;
    };
  }

  /**
   * Whether the exact, unrounded figure satisfies it; null where it is not counted by a figure.
   *
   * @param upper upper end, for BETWEEN only
   */
  @Nullable Boolean metBy(Exact figure, BigDecimal level, @Nullable BigDecimal upper) {
    return switch (this) {
      case LT -> figure.compareTo(level) < 0;
      case LE -> figure.compareTo(level) <= 0;
      case EQ -> figure.compareTo(level) == 0;
      case GE -> figure.compareTo(level) >= 0;
      case GT -> figure.compareTo(level) > 0;
      case BETWEEN ->
          upper == null
              ? null
              : (Boolean) (figure.compareTo(level) >= 0 && figure.compareTo(upper) <= 0);
      case DONE -> null;
    };
  }
}
