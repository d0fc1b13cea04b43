package vn.canbang.indicator.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** How much of what chance brings lies within a pair of limits. */
public enum Coverage {
  P95(0.025),
  P998(0.001);

  private final double tail;

  Coverage(double tail) {
    this.tail = tail;
  }

  /** The share beyond either limit. */
  double tail() {
    return tail;
  }

  /** How many standard errors the limits lie off, where births are many. */
  double z() {
    return NormalDistribution.of(0, 1).inverseSurvivalProbability(tail);
  }
}
