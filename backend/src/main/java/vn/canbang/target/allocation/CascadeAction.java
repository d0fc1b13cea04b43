package vn.canbang.target.allocation;

/** What the caller may do with a cascade. */
public enum CascadeAction {
  EDIT,
  /** Put the draft in force by its decision. */
  ALLOCATE
}
