package vn.canbang.area.reference;

/** Which file of the reference data. */
public enum AreaImportPart {
  /** Units: code, level, type, name, parent_code, valid_from, valid_to. */
  UNITS,
  /** Who became whom: old_code, new_code, effective_date, extent, kind. */
  SUCCESSORS
}
