package vn.canbang.report.view;

/** What a file of a report is. */
public enum ReportFileKind {
  /** Bản chụp có chữ ký, đóng dấu. */
  SIGNED_SCAN,
  /** Phụ lục. */
  ANNEX
}
