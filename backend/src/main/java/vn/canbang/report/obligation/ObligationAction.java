package vn.canbang.report.obligation;

/** What the caller may do about a report owed. */
public enum ObligationAction {
  START,
  EDIT,
  SUBMIT,
  REVIEW,
  CONSOLIDATE,
  EXTEND,
  WAIVE,
  RESTORE,
  /** "Đôn đốc", towards bodies that are asked "Đề nghị". */
  URGE,
  VIEW
}
