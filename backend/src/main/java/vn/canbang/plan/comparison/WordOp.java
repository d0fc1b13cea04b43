package vn.canbang.plan.comparison;

/** What became of some words. */
public enum WordOp {
  KEEP,
  ADD,
  REMOVE
}
