package vn.canbang.plan.document;

/** What a unit is in carrying out a plan. */
public enum DutyRole {
  /** Chủ trì. */
  LEAD,
  /** Phối hợp. */
  COORDINATE,
  /** Tham mưu. */
  ADVISE,
  /** Giám sát. */
  SUPERVISE,
  /** Bố trí kinh phí. */
  FUND
}
