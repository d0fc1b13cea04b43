package vn.canbang.analytics;

/** How a unit's report for a period stands, in the matrix of completeness. */
public enum CellState {
  ACCEPTED,
  SUBMITTED,
  RETURNED,
  DRAFT,
  OVERDUE,
  DUE,
  NOT_DUE,
  NO_OBLIGATION
}
