package vn.canbang.report;

/** What became of a content that was sent with others. */
public enum IntakeOutcome {
  /** A report that nobody had started. */
  CREATED,
  /** Other content than before, or a draft that was sent as it stood. */
  UPDATED,
  /** It stood there already, as it was sent. */
  UNCHANGED,
  REFUSED
}
