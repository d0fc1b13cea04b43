package vn.canbang.plan.draft;

/** A section that stands at its place in every document and bears no number. */
public enum NamedSection {
  /** What opens the document, before its numbered sections. */
  PREAMBLE,
  /** What closes it, behind them. */
  CLOSING
}
