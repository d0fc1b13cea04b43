package vn.canbang.plan.document;

/** Mục tiêu chung, mục tiêu cụ thể, mục đích, yêu cầu. */
public enum ObjectiveKind {
  GENERAL,
  SPECIFIC,
  PURPOSE,
  REQUIREMENT
}
