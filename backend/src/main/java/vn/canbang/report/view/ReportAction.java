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
  CONSOLIDATE,
  /** "Trình lãnh đạo". */
  ASK_LEADER,
  /** As a leader: to approve, which sends it. */
  APPROVE,
  /** As a leader: to give the draft back. */
  GIVE_BACK
}
