package vn.canbang.area;

/** Vùng mức sinh thấp, thay thế, cao. */
public enum FertilityZone {
  LOW,
  REPLACEMENT,
  HIGH
}
