package vn.canbang.report.consolidation;

/** What the caller may do about a consolidation. */
public enum ConsolidationAction {
  CREATE,
  RECALCULATE
}
