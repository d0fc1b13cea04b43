package vn.canbang.activity.occurrence;

/** Where an occurrence stands. That it is overdue follows from its days. */
public enum OccurrenceState {
  /** Theo kế hoạch, chưa thực hiện. */
  PLANNED,
  /** Hoãn: other days than planned. */
  POSTPONED,
  /** Đã thực hiện. */
  DONE,
  /** Hủy. */
  CANCELLED;

  /** Still to be done. */
  boolean open() {
    return this == PLANNED || this == POSTPONED;
  }
}
