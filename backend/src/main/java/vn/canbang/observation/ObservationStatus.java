package vn.canbang.observation;

/** How firm a figure is; later ones take precedence. Indicators use accepted and agreed ones. */
public enum ObservationStatus {
  /** Submitted, not yet accepted. */
  REPORTED,
  /** Accepted by the receiver, or imported. */
  ACCEPTED,
  /** Agreed between agencies. */
  AGREED
}
