package vn.canbang.report.obligation;

/** On which side of a report the caller's unit stands. */
public enum Side {
  SENDER,
  RECEIVER
}
