package vn.canbang.area.lineage;

/** The units of all days and where their figures are found, in the memory of each instance. */
public interface AreaMaps {

  /** As committed: in a transaction that changes areas, without these changes. */
  AreaMap get();
}
