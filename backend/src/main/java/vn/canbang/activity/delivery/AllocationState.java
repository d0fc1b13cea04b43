package vn.canbang.activity.delivery;

/** How far the handing out of an allotment has come. */
public enum AllocationState {
  /** Chưa cấp phát. */
  PLANNED,
  /** Đã cấp phát. */
  ISSUED,
  /** Đã tiếp nhận. */
  RECEIVED,
  /** Đã treo. */
  DISPLAYED
}
