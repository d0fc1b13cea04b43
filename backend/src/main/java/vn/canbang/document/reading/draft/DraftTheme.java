package vn.canbang.document.reading.draft;

/** The four themes of population work. */
public enum DraftTheme {
  /** Quy mô. */
  SIZE,
  /** Cơ cấu. */
  STRUCTURE,
  /** Phân bố. */
  DISTRIBUTION,
  /** Chất lượng. */
  QUALITY
}
