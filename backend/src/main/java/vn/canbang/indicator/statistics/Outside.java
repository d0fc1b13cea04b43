package vn.canbang.indicator.statistics;

/** Beyond which limits of a funnel a place lies. */
public enum Outside {
  /** Within both: chance alone would do. */
  NONE,
  /** Beyond the 95 % limits: chance alone puts one of twenty there. */
  P95,
  /** Beyond the 99.8 % limits: chance alone puts one of five hundred there. */
  P998
}
