package vn.canbang.report.obligation;

/** What the caller may do about a report owed. */
public enum ObligationAction {
  START,
  EDIT,
  SUBMIT,
  REVIEW,
  CONSOLIDATE,
  VIEW
}
