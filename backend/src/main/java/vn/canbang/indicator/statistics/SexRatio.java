package vn.canbang.indicator.statistics;

import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.BinomialTest;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.jspecify.annotations.Nullable;

/**
 * Live-born boys and girls of a place and period, and what follows from them. The ratio is boys per
 * 100 girls. The model: of n births the boys are Bin(n, p); a ratio R stands for p = R / (100 + R).
 *
 * @param boys live-born boys, at least 0
 * @param girls live-born girls, at least 0
 */
public record SexRatio(int boys, int girls) {

  /** Fewer births than this bear no judgement. */
  public static final int FEWEST = 30;

  /** Fewer births than this are for watching only ("Chỉ để theo dõi"). */
  public static final int MONITORING_ONLY_BELOW = 1000;

  /** The natural level at which doubtful data are looked for. */
  public static final double NATURAL = 105;

  private static final double TAIL = 0.025;
  private static final double SUSPECT_TAIL = 0.001;
  private static final double ERROR_RATE = 0.05;

  public SexRatio {
    if (boys < 0 || girls < 0) {
      throw new IllegalArgumentException("negative births");
    }
    Math.addExact(boys, girls);
  }

  public int births() {
    return boys + girls;
  }

  /** Boys per 100 girls; null when no girl was born. */
  public @Nullable Double value() {
    return girls == 0 ? null : 100.0 * boys / girls;
  }

  /**
   * Standard error by the delta method, 100(1 + r)√(r / n); null when all births are of one sex,
   * where the method says nothing.
   */
  public @Nullable Double standardError() {
    if (girls == 0 || boys == 0) {
      return null;
    }
    double r = (double) boys / girls;
    return 100 * (1 + r) * Math.sqrt(r / births());
  }

  /** The 95 % Clopper-Pearson interval, the only one shown; null without births. */
  public @Nullable Interval clopperPearson() {
    return interval(BinomialConfidenceInterval.CLOPPER_PEARSON);
  }

  /** The 95 % Wilson interval; null without births. */
  public @Nullable Interval wilson() {
    return interval(BinomialConfidenceInterval.WILSON_SCORE);
  }

  private @Nullable Interval interval(BinomialConfidenceInterval method) {
    if (births() == 0) {
      return null;
    }
    var p = method.fromErrorRate(births(), boys, ERROR_RATE);
    // The ends are exact where all births are of one sex; a rounding error must not blur them.
    return new Interval(
        boys == 0 ? Double.valueOf(0) : ratio(p.getLowerBound()),
        girls == 0 ? null : ratio(p.getUpperBound()));
  }

  /** The chance of at least this many boys if the ratio is {@code level}. */
  public double atLeastThisManyBoys(double level) {
    return tail(AlternativeHypothesis.GREATER_THAN, level);
  }

  /** The chance of at most this many boys if the ratio is {@code level}. */
  public double atMostThisManyBoys(double level) {
    return tail(AlternativeHypothesis.LESS_THAN, level);
  }

  private double tail(AlternativeHypothesis side, double level) {
    return births() == 0
        ? 1
        : BinomialTest.withDefaults()
            .with(side)
            .test(births(), boys, proportion(level))
            .getPValue();
  }

  /** Against one level: the same as asking whether it lies outside {@link #clopperPearson()}. */
  public Evidence against(double level) {
    return against(level, level);
  }

  /** Against a band: below its lower end, above its upper end, or neither. */
  public Evidence against(double lower, double upper) {
    if (births() < FEWEST) {
      return Evidence.TOO_FEW;
    }
    if (atMostThisManyBoys(lower) <= TAIL) {
      return Evidence.BELOW;
    }
    return atLeastThisManyBoys(upper) <= TAIL ? Evidence.ABOVE : Evidence.INCONCLUSIVE;
  }

  /** Null when the births are too few to tell. */
  public @Nullable DataQuality quality() {
    if (births() < FEWEST) {
      return null;
    }
    if (atLeastThisManyBoys(NATURAL) <= SUSPECT_TAIL) {
      return DataQuality.SUSPECT_HIGH;
    }
    return atMostThisManyBoys(NATURAL) <= SUSPECT_TAIL ? DataQuality.SUSPECT_LOW : DataQuality.OK;
  }

  /**
   * How many standard errors the share of boys lies above that of {@code level}; 0 without births.
   */
  public double distance(double level) {
    double p = proportion(level);
    return births() == 0 ? 0 : ((double) boys / births() - p) / Math.sqrt(p * (1 - p) / births());
  }

  static double proportion(double ratio) {
    return ratio / (100 + ratio);
  }

  static Double ratio(double proportion) {
    return 100 * proportion / (1 - proportion);
  }
}
