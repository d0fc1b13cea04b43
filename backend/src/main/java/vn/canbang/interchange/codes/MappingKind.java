package vn.canbang.interchange.codes;

/** What a code of another system names. */
public enum MappingKind {
  /** A data set; here a series ({@code series/CODE}) or a form ({@code template/CODE}). */
  DATA_SET,
  /** A unit; here an organisation. */
  ORG_UNIT,
  /** A data element and its category option combo, as DHIS2 writes them; here a cell. */
  CATEGORY_COMBO,
  /** A data element and its dimensions, as ADX writes them; here a cell. */
  DIMENSIONS;

  public boolean ofCell() {
    return this == CATEGORY_COMBO || this == DIMENSIONS;
  }
}
