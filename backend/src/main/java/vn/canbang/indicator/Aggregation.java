package vn.canbang.indicator;

/** Whether figures add up over time. */
public enum Aggregation {
  /** What happens in a period: summed over time. */
  FLOW,
  /** What is there at its end: not summed over time. */
  STOCK
}
