package vn.canbang.indicator.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How many births it takes before a ratio can be told from another: a test of one sample by the
 * normal approximation, n = ((z(α)·√(p₀q₀) + z(β)·√(p₁q₁)) / (p₁ − p₀))², rounded up.
 */
public final class SampleSize {

  private SampleSize() {}

  /** Whether only one direction counts. */
  public enum Sides {
    ONE(1),
    TWO(2);

    private final int count;

    Sides(int count) {
      this.count = count;
    }
  }

  /**
   * @param level the ratio that is tested
   * @param truth the ratio that holds in truth; another one than {@code level}
   * @param alpha chance of finding a difference that is not there
   * @param power chance of finding the one that is there
   * @throws ArithmeticException when no number of births on earth would do
   */
  public static int births(double level, double truth, double alpha, Sides sides, double power) {
    double p0 = SexRatio.proportion(level);
    double p1 = SexRatio.proportion(truth);
    NormalDistribution normal = NormalDistribution.of(0, 1);
    double root =
        (normal.inverseSurvivalProbability(alpha / sides.count) * Math.sqrt(p0 * (1 - p0))
                + normal.inverseCumulativeProbability(power) * Math.sqrt(p1 * (1 - p1)))
            / (p1 - p0);
    return Math.toIntExact((long) Math.ceil(root * root));
  }
}
