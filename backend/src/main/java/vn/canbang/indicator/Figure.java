package vn.canbang.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.statistics.Interval;
import vn.canbang.indicator.statistics.SexRatio;

/**
 * An indicator computed from counts. What was not counted is missing, never zero.
 *
 * @param numerator null when a cell of it has no figure
 * @param denominator null when a cell of it has no figure, or when the indicator has none
 */
public record Figure(
    IndicatorView indicator, @Nullable Long numerator, @Nullable Long denominator) {

  /** Computes from the sums of cells; null stands for a cell without any figure. */
  public static Figure of(IndicatorView indicator, Function<CellKey, @Nullable Long> sums) {
    return new Figure(
        indicator,
        add(indicator.numerator().parts(), sums),
        indicator.denominator() == null ? null : add(indicator.denominator().parts(), sums));
  }

  private static @Nullable Long add(List<TermCell> parts, Function<CellKey, @Nullable Long> sums) {
    if (parts.isEmpty()) {
      return null;
    }
    long total = 0;
    for (TermCell part : parts) {
      Long sum = sums.apply(part.cell());
      if (sum == null) {
        return null;
      }
      total += sum * part.weight();
    }
    return total;
  }

  /** Whether all counts that it needs are there. */
  public boolean counted() {
    return numerator != null && (indicator.denominator() == null || denominator != null);
  }

  /** Counted, but nothing to divide by. */
  public boolean denominatorZero() {
    return counted() && denominator != null && denominator == 0;
  }

  /** Whether the denominator is smaller than the least one that the indicator names. */
  public boolean fewerThanLeast() {
    Integer least = indicator.leastDenominator();
    return counted() && least != null && denominator != null && denominator < least;
  }

  /** To four decimals; null without counts or with nothing to divide by. */
  public @Nullable Double value() {
    if (numerator == null || !counted() || denominatorZero()) {
      return null;
    }
    BigDecimal above =
        BigDecimal.valueOf(numerator).multiply(BigDecimal.valueOf(indicator.factor()));
    return denominator == null
        ? above.doubleValue()
        : above.divide(BigDecimal.valueOf(denominator), 4, RoundingMode.HALF_UP).doubleValue();
  }

  /**
   * Compares the exact, unrounded figure with a level: negative when below, zero when equal. Only
   * for a figure that has a value.
   */
  public int compareTo(BigDecimal level) {
    if (numerator == null || value() == null) {
      throw new IllegalStateException("no value");
    }
    BigDecimal above =
        BigDecimal.valueOf(numerator).multiply(BigDecimal.valueOf(indicator.factor()));
    return above.compareTo(
        level.multiply(BigDecimal.valueOf(denominator == null ? 1 : denominator)));
  }

  /** The two outcomes that vary by chance; null for other indicators or without counts. */
  public @Nullable SexRatio chance() {
    return switch (indicator.chance()) {
      case NONE -> null;
      case BINOMIAL ->
          numerator == null || denominator == null
              ? null
              : new SexRatio(Math.toIntExact(numerator), Math.toIntExact(denominator));
    };
  }

  /** Ends to four decimals; null where chance plays no part, and without births. */
  public @Nullable Interval interval() {
    SexRatio chance = chance();
    Interval exact = chance == null ? null : chance.clopperPearson();
    return exact == null ? null : new Interval(rounded(exact.lower()), rounded(exact.upper()));
  }

  private static @Nullable Double rounded(@Nullable Double end) {
    return end == null
        ? null
        : BigDecimal.valueOf(end).setScale(4, RoundingMode.HALF_UP).doubleValue();
  }
}
