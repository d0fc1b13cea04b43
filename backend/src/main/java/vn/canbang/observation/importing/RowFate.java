package vn.canbang.observation.importing;

/** What becomes of a row of imported figures. */
public enum RowFate {
  /** Nothing is known of the area, period and cell yet. */
  NEW,
  /** Another figure counts there now. */
  CHANGES,
  /** The figure is there already. */
  SAME,
  REFUSED
}
