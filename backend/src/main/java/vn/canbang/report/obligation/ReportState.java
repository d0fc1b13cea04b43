package vn.canbang.report.obligation;

/** Where a report stands between its sender and its receiver. */
public enum ReportState {
  /** Bản nháp. */
  DRAFT,
  /** Đã gửi, chờ xem xét. */
  SUBMITTED,
  /** Trả lại để chỉnh sửa. */
  RETURNED,
  /** Đã duyệt số liệu. */
  ACCEPTED
}
