package vn.canbang.target;

/** The comparison as the document words it. */
public enum TargetComparator {
  /** Dưới. */
  LT,
  /** Không quá. */
  LE,
  /** Bằng, đạt, or a bare number: how it is counted is for a planner to say. */
  EQ,
  /** Ít nhất. */
  GE,
  /** Trên. */
  GT,
  /** Từ … đến …. */
  BETWEEN,
  /** Duy trì: how it is counted is for a planner to say. */
  MAINTAIN,
  /** Giảm or tăng … so với năm trước. */
  CHANGE_BY,
  /** A milestone in words. */
  DONE;

  /** Whether a planner has to say how the word is counted. */
  boolean open() {
    return this == EQ || this == MAINTAIN;
  }
}
