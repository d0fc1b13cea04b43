package vn.canbang.report.series;

/** Whether the receiver commands the sender or asks a body of another line. */
public enum SendingMode {
  DIRECT,
  /** Words differ on the screen: "Đề nghị bổ sung", "Đã tiếp nhận". */
  REQUEST
}
