package vn.canbang.area.lineage;

/** How the units that an area's figures come from changed. */
public enum MapBreakKind {
  /** With the whole map: the level of districts ended. */
  REFORM,
  /** Units became one. */
  MERGE,
  /** Units were divided. */
  SPLIT
}
