package vn.canbang.area.reference;

/** How much of a unit went over to another. */
public enum SuccessionExtent {
  /** All of it. */
  FULL,
  /** A part: it was divided among several. */
  PARTIAL
}
