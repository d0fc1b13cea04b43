package vn.canbang.observation;

/** Through what a figure came. */
public enum ObservationSource {
  REPORT,
  IMPORT,
  /** Agreed between agencies. */
  AGREEMENT
}
