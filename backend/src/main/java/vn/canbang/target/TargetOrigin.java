package vn.canbang.target;

/** Whose target it is. */
public enum TargetOrigin {
  /** The plan's own. */
  PLAN,
  /** Handed down by an upper body. */
  ASSIGNED,
  /** Cited from a strategy or an upper plan as background. */
  BACKGROUND
}
