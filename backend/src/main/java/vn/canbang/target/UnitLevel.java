package vn.canbang.target;

/** Level of the areas that completeness counts. */
public enum UnitLevel {
  PROVINCE,
  DISTRICT,
  COMMUNE;

  public static UnitLevel of(int level) {
    return switch (level) {
      case 1 -> PROVINCE;
      case 2 -> DISTRICT;
      default -> COMMUNE;
    };
  }
}
