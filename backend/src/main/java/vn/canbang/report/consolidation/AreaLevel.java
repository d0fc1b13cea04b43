package vn.canbang.report.consolidation;

/** The level of the areas that are counted. */
public enum AreaLevel {
  PROVINCE,
  DISTRICT,
  COMMUNE;

  /** Levels are numbered from 1, the province. */
  static AreaLevel of(int level) {
    return switch (level) {
      case 1 -> PROVINCE;
      case 2 -> DISTRICT;
      default -> COMMUNE;
    };
  }

  String vi() {
    return switch (this) {
      case PROVINCE -> "tỉnh";
      case DISTRICT -> "huyện";
      case COMMUNE -> "xã";
    };
  }

  String en() {
    return switch (this) {
      case PROVINCE -> "provinces";
      case DISTRICT -> "districts";
      case COMMUNE -> "communes";
    };
  }
}
