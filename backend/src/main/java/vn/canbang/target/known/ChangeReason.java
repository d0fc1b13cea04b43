package vn.canbang.target.known;

/** Why something else was said of a target. */
public enum ChangeReason {
  /** It was said for the first time. */
  FIRST,
  /** The target itself: its level, how it is counted, its end. */
  TARGET,
  SURVEY,
  /** Figures came in, were corrected or agreed. */
  FIGURES,
  /** Nothing but the days that have passed. */
  TIME
}
