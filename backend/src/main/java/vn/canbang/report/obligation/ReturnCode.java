package vn.canbang.report.obligation;

/** Why a report, or a cell of it, is sent back. */
public enum ReturnCode {
  WRONG_FIGURE,
  MISSING,
  UNEXPLAINED,
  OTHER
}
