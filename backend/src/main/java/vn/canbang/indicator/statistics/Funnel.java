package vn.canbang.indicator.statistics;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Limits around a level within which the ratios of places lie by chance alone, the wider the fewer
 * births there are (Spiegelhalter 2005, doi 10.1002/sim.1970). Ends are ratios, boys per 100 girls.
 *
 * @param level the ratio that is held to be true everywhere
 * @param inflation by what the limits are widened on the scale of proportions; 1 for not at all
 */
public record Funnel(double level, double inflation) {

  public Funnel {
    if (!(level > 0) || !(inflation >= 1)) {
      throw new IllegalArgumentException("level " + level + ", inflation " + inflation);
    }
  }

  public static Funnel around(double level) {
    return new Funnel(level, 1);
  }

  /** As wide as places differ beyond chance; the same where they do not. */
  public Funnel widened(Overdispersion overdispersion) {
    return new Funnel(
        level, overdispersion.inflates() ? Math.sqrt(overdispersion.phi()) : inflation);
  }

  /**
   * Limits of the binomial itself. Its steps are interpolated: with r the smallest number of boys
   * whose F(r) reaches q, the limit is (r − α) / n, α = (F(r) − q) / (F(r) − F(r − 1)).
   */
  public Interval exact(int births, Coverage coverage) {
    BinomialDistribution boys = BinomialDistribution.of(births, SexRatio.proportion(level));
    return interval(
        interpolated(boys, births, coverage.tail()),
        interpolated(boys, births, 1 - coverage.tail()));
  }

  private static double interpolated(BinomialDistribution boys, int births, double q) {
    int r = boys.inverseCumulativeProbability(q);
    double over = boys.cumulativeProbability(r) - q;
    return (r - over / boys.probability(r)) / births;
  }

  /** Limits of the normal approximation: too high where births are few. */
  public Interval normal(int births, Coverage coverage) {
    double p = SexRatio.proportion(level);
    double away = coverage.z() * Math.sqrt(p * (1 - p) / births);
    return interval(p - away, p + away);
  }

  private Interval interval(double lower, double upper) {
    double p = SexRatio.proportion(level);
    double low = p + inflation * (lower - p);
    double high = p + inflation * (upper - p);
    return new Interval(
        low <= 0 ? Double.valueOf(0) : SexRatio.ratio(low),
        high >= 1 ? null : SexRatio.ratio(high));
  }

  /** Where a place lies by its exact limits; too few births lie nowhere. */
  public Outside place(SexRatio births) {
    if (births.births() < SexRatio.FEWEST) {
      return Outside.NONE;
    }
    if (beyond(births, Coverage.P998)) {
      return Outside.P998;
    }
    return beyond(births, Coverage.P95) ? Outside.P95 : Outside.NONE;
  }

  private boolean beyond(SexRatio births, Coverage coverage) {
    Interval limits = exact(births.births(), coverage);
    Double ratio = births.value();
    if (ratio == null) {
      return limits.upper() != null;
    }
    return (limits.lower() != null && ratio < limits.lower())
        || (limits.upper() != null && ratio > limits.upper());
  }
}
