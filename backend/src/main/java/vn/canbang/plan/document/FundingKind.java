package vn.canbang.plan.document;

/** Where money comes from. */
public enum FundingKind {
  STATE_BUDGET,
  PROVINCIAL_BUDGET,
  DISTRICT_BUDGET,
  COMMUNE_BUDGET,
  /** The unit's own regular funds (kinh phí hoạt động thường xuyên). */
  UNIT_REGULAR,
  /** Xã hội hoá. */
  SOCIALISED,
  DONOR,
  OTHER_LEGAL
}
