package vn.canbang.observation;

/** Through what a figure came. */
public enum ObservationSource {
  REPORT,
  IMPORT,
  /** Agreed between agencies. */
  AGREEMENT;

  /** What {@link #valueOf} says, without its search in a map: asked for every row of figures. */
  static ObservationSource named(String name) {
    return switch (name) {
      case "REPORT" -> REPORT;
      case "IMPORT" -> IMPORT;
      default -> valueOf(name);
    };
  }
}
