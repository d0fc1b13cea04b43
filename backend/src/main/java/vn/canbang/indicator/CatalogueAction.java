package vn.canbang.indicator;

/** What may be done with an entry of the catalogue. */
public enum CatalogueAction {
  /** Write it anew; who may do so may also add entries. */
  EDIT
}
