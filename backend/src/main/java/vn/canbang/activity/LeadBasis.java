package vn.canbang.activity;

/** How it is known who leads an activity. */
public enum LeadBasis {
  /** The text says so. */
  STATED,
  /** It follows from whose plan it is. */
  IMPLIED,
  /** One sentence of the plan gives all its activities to one unit. */
  PLAN_WIDE
}
