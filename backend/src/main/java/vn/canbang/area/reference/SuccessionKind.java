package vn.canbang.area.reference;

/** How a unit became another. */
public enum SuccessionKind {
  /** Same territory and name; what it lies under may be another. */
  UNCHANGED,
  /** Went over to a unit that others went over to as well. */
  MERGE,
  /** Divided among several. */
  SPLIT,
  /** Same territory, another name or type. */
  RENAME
}
