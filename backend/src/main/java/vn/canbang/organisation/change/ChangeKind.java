package vn.canbang.organisation.change;

/** What became of an organisation on a day. */
public enum ChangeKind {
  CREATED,
  /** It reports to another one from then on, or to nobody. */
  MOVED,
  RENAMED,
  /** It serves another area from then on; whom it reports to stays. */
  AREA_CHANGED,
  /** It ended, and another one goes on with what it had. */
  MERGED,
  CLOSED
}
