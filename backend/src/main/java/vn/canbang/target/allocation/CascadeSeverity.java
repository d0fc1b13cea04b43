package vn.canbang.target.allocation;

/** How much a finding weighs. */
public enum CascadeSeverity {
  /** Stands in the way of allocation. */
  ERROR,
  WARNING
}
