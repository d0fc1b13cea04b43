package vn.canbang.shared.table;

/** What becomes of a row of an imported table. */
public enum ImportOutcome {
  CREATE,
  /** It is there already, just so. */
  UNCHANGED,
  REFUSED
}
