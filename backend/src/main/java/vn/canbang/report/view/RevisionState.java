package vn.canbang.report.view;

/** What became of one revision of a report. */
public enum RevisionState {
  /** Being written. */
  DRAFT,
  SUBMITTED,
  /** Taken back by its sender before it was reviewed. */
  WITHDRAWN,
  RETURNED,
  ACCEPTED,
  /** Was accepted; an accepted amendment took its place. */
  REPLACED
}
