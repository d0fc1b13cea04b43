package vn.canbang.report.view;

/** Why a report is to be opened before it is accepted. */
public enum ReviewDoubt {
  /** A rule doubts a figure. */
  WARNING,
  /** The sender explains a figure. */
  NOTE,
  /** It answers a return. */
  RESUBMITTED,
  /** It would replace what was accepted. */
  AMENDMENT,
  /** It adds up other reports, of which some may be missing. */
  CONSOLIDATION
}
