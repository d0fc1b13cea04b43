package vn.canbang.analytics.funnel;

/** Where the level of a funnel comes from. */
public enum FunnelTargetSource {
  /** The question names it. */
  ASKED,
  /** A plan sets it for the area. */
  PLAN,
  /** No plan sets one: the ratio of all the places taken together. */
  POOLED
}
