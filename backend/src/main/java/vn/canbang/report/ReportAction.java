package vn.canbang.report;

/** What the caller may do with a report. */
public enum ReportAction {
  EDIT,
  SUBMIT,
  WITHDRAW,
  RETURN,
  ACCEPT,
  AMEND,
  DELETE,
  CONSOLIDATE
}
