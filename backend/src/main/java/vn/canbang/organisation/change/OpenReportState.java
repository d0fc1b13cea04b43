package vn.canbang.organisation.change;

/** How far a report is that was begun and is not accepted. */
public enum OpenReportState {
  DRAFT,
  SUBMITTED,
  RETURNED
}
