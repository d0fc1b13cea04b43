package vn.canbang.indicator;

/** On which side of the line a term stands. */
public enum TermSide {
  NUMERATOR,
  DENOMINATOR
}
