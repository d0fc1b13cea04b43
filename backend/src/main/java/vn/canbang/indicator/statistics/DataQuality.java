package vn.canbang.indicator.statistics;

/** Whether counts of births are believable at all, judged at the natural level of 105. */
public enum DataQuality {
  OK,
  /** So many boys come by chance in at most one of a thousand cases. */
  SUSPECT_HIGH,
  /** So few boys come by chance in at most one of a thousand cases. */
  SUSPECT_LOW
}
