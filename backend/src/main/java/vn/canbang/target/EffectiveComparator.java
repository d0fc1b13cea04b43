package vn.canbang.target;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.Figure;

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

  String wordVi() {
    return wordVi;
  }

  String wordEn() {
    return wordEn;
  }

  /**
   * Whether the exact, unrounded figure satisfies it; null where it is not counted by a figure.
   *
   * @param upper upper end, for BETWEEN only
   */
  @Nullable Boolean metBy(Figure figure, BigDecimal level, @Nullable BigDecimal upper) {
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
