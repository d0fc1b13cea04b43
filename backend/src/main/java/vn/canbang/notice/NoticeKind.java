package vn.canbang.notice;

/** Why somebody is told something. */
public enum NoticeKind {
  /** A report is due in a few days. Who does not want this is not told. */
  DUE_SOON,
  /** Today is the last day for a report. */
  DUE_TODAY,
  /** A report is late. */
  OVERDUE,
  /** A report that was to be received is still missing. */
  ESCALATED,
  /** Who receives a report asks for it ("Đôn đốc", "Đề nghị"). */
  URGED,
  /** A leader is asked to approve a report ("Trình lãnh đạo"). */
  FOR_APPROVAL,
  /** A leader gave a draft back. */
  NOT_APPROVED;

  /** A person waits for it: mailed at once, not with the next digest. */
  boolean prompt() {
    return this == URGED;
  }
}
