package vn.canbang.report.view;

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
