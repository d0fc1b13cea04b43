package vn.canbang.plan.document;

/** What a plan has to do with a document it cites. */
public enum BasisRelation {
  /** Căn cứ. */
  PURSUANT_TO,
  /** Thực hiện. */
  IMPLEMENTS,
  /** Named in passing. */
  MENTIONS
}
