package vn.canbang.analytics.funnel;

/** Which places stand beside each other. */
public enum FunnelBreakdown {
  /** The areas directly below. */
  CHILDREN,
  /** All areas of one level, anywhere below or in the whole country. */
  LEVEL
}
