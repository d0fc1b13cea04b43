package vn.canbang.plan.document;

/** The four themes of population work. */
public enum PlanTheme {
  /** Quy mô. */
  SIZE,
  /** Cơ cấu: sex ratio at birth, golden structure, ageing. */
  STRUCTURE,
  /** Phân bố. */
  DISTRIBUTION,
  /** Chất lượng. */
  QUALITY
}
