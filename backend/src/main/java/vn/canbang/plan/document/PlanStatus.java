package vn.canbang.plan.document;

/** Where a plan stands. */
public enum PlanStatus {
  /** Dự thảo. */
  DRAFT,
  /** Đang trình. */
  IN_REVIEW,
  /** Đã ban hành. */
  ISSUED,
  /** Đã kết thúc. */
  CLOSED
}
