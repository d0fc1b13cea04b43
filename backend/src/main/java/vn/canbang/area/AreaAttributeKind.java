package vn.canbang.area;

/** What a unit is beside its name. */
public enum AreaAttributeKind {
  /** Vùng đồng bào dân tộc thiểu số và miền núi. */
  ETHNIC_MINORITY_MOUNTAINOUS,
  /** Địa bàn có mức sinh cao. */
  HIGH_FERTILITY,
  /** Vùng mức sinh; its value says which. */
  FERTILITY_ZONE
}
