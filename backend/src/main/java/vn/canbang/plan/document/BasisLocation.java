package vn.canbang.plan.document;

/** Where in the plan a document is cited. */
public enum BasisLocation {
  PREAMBLE,
  BODY
}
