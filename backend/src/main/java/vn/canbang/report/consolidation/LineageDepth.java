package vn.canbang.report.consolidation;

/** How far down a figure is followed. */
public enum LineageDepth {
  /** To the reports that it adds up. */
  DIRECT,
  /** To the reports that add up no others, as far as the caller may read them. */
  ALL
}
