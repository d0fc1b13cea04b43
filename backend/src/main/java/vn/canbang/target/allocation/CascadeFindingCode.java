package vn.canbang.target.allocation;

/** What a careful chief would ask about a cascade. */
public enum CascadeFindingCode {
  /** What the units are handed does not add up to the target. */
  CASCADE_SUM_DIFFERS,
  /** A unit's level is looser than the target's. */
  CASCADE_LOOSER,
  /** A unit is handed nothing. */
  CASCADE_GAP,
  /** A unit is due after the target. */
  CASCADE_LATER_DUE,
  /** If every unit just reached its level, the whole would miss the target. */
  CASCADE_IMPLIED_MISSES
}
