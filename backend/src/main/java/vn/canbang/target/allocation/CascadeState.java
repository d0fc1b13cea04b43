package vn.canbang.target.allocation;

/** How far the handing down of a target is. */
public enum CascadeState {
  /** Nothing was written. */
  NONE,
  /** Written, not decided yet. */
  DRAFT,
  /** In force by a decision. */
  ALLOCATED
}
