package vn.canbang.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.Figure;

/**
 * A number as a fraction, for comparing without rounding.
 *
 * @param below above zero
 */
record Exact(BigDecimal above, BigDecimal below) {

  private static final int SCALE = 4;

  Exact {
    if (below.signum() <= 0) {
      throw new IllegalArgumentException("nothing to divide by");
    }
  }

  static Exact of(BigDecimal number) {
    return new Exact(number, BigDecimal.ONE);
  }

  /** The figure's value; null where it has none to compare. */
  static @Nullable Exact of(Figure figure) {
    Long numerator = figure.numerator();
    if (numerator == null || figure.value() == null) {
      return null;
    }
    Long denominator = figure.denominator();
    if (denominator != null && denominator <= 0) {
      return null;
    }
    return new Exact(
        BigDecimal.valueOf(numerator).multiply(BigDecimal.valueOf(figure.indicator().factor())),
        denominator == null ? BigDecimal.ONE : BigDecimal.valueOf(denominator));
  }

  /** What is above the line alone; null where it was not counted. */
  static @Nullable Exact count(Figure figure) {
    Long numerator = figure.numerator();
    return numerator == null ? null : of(BigDecimal.valueOf(numerator));
  }

  /** How many points more than before. */
  Exact since(Exact before) {
    return new Exact(
        above.multiply(before.below).subtract(before.above.multiply(below)),
        below.multiply(before.below));
  }

  /** How many per cent more than before; null when there was nothing before. */
  @Nullable Exact percentSince(Exact before) {
    if (before.above.signum() <= 0) {
      return null;
    }
    return new Exact(
        above
            .multiply(before.below)
            .subtract(before.above.multiply(below))
            .multiply(BigDecimal.valueOf(100)),
        below.multiply(before.above));
  }

  /** Negative when less than the level, zero when equal. */
  int compareTo(BigDecimal level) {
    return above.compareTo(level.multiply(below));
  }

  /** To four decimals. */
  double rounded() {
    return above.divide(below, SCALE, RoundingMode.HALF_UP).doubleValue();
  }
}
