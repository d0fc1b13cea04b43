package vn.canbang.analytics;

/** Whose figures are asked for. */
public enum AreaBreakdown {
  /** The area itself. */
  SELF,
  /** The areas directly below, in Vietnamese order. */
  CHILDREN,
  /** All areas of one level in the area, in Vietnamese order. */
  LEVEL
}
