package vn.canbang.report;

/**
 * A report beside the revision that the caller may know of.
 *
 * @param sender whether the caller stands on the sender's side
 */
record ReportRow(Report report, ReportRevision revision, boolean sender) {}
