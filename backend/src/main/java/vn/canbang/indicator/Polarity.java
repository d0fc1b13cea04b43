package vn.canbang.indicator;

/** Which way is good. */
public enum Polarity {
  LOWER,
  HIGHER,
  /** Inside a band that has a source. */
  WITHIN,
  /** Neither way by itself: what is wanted is said by each plan. */
  NEUTRAL
}
