package vn.canbang.plan.lineage;

/** How a document stands on a day. */
public enum LegalStatus {
  /** Its first day has not come. */
  NOT_YET,
  IN_FORCE,
  /** It ended, and nothing is known to have taken its place. */
  EXPIRED,
  /** Another document took its place. */
  REPLACED,
  /** Nothing is known of its validity. */
  UNKNOWN
}
