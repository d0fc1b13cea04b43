package vn.canbang.indicator.statistics;

import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.BinomialTest;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.jspecify.annotations.Nullable;

/**
 * A share found by asking people chosen at random, in per cent. The model: of n people asked those
 * who answer so are Bin(n, p).
 *
 * @param positive at least 0
 * @param sample at least {@code positive}
 */
public record Share(int positive, int sample) {

  private static final double TAIL = 0.025;
  private static final double ERROR_RATE = 0.05;

  public Share {
    if (positive < 0 || sample < positive) {
      throw new IllegalArgumentException("no share: " + positive + " of " + sample);
    }
  }

  /** Per cent; null when nobody was asked. */
  public @Nullable Double value() {
    return sample == 0 ? null : 100.0 * positive / sample;
  }

  /** The 95 % Clopper-Pearson interval in per cent; null when nobody was asked. */
  public @Nullable Interval clopperPearson() {
    if (sample == 0) {
      return null;
    }
    var p = BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate(sample, positive, ERROR_RATE);
    // The ends are exact where all answer alike; a rounding error must not blur them.
    return new Interval(
        positive == 0 ? 0.0 : 100 * p.getLowerBound(),
        positive == sample ? 100.0 : 100 * p.getUpperBound());
  }

  /**
   * What the answers allow to say against a level.
   *
   * @param level in per cent, from 0 to 100
   */
  public Evidence against(double level) {
    if (sample < SexRatio.FEWEST) {
      return Evidence.TOO_FEW;
    }
    if (tail(AlternativeHypothesis.LESS_THAN, level) <= TAIL) {
      return Evidence.BELOW;
    }
    return tail(AlternativeHypothesis.GREATER_THAN, level) <= TAIL
        ? Evidence.ABOVE
        : Evidence.INCONCLUSIVE;
  }

  private double tail(AlternativeHypothesis side, double level) {
    return BinomialTest.withDefaults()
        .with(side)
        .test(sample, positive, Math.clamp(level / 100, 0, 1))
        .getPValue();
  }
}
