package vn.canbang.target.measure;

/** What of the indicator a target's level speaks of. */
public enum TargetBasis {
  /** Its value. */
  ABSOLUTE,
  /** How many points it moved since the baseline, or since the year before. */
  CHANGE,
  /** By how many per cent it moved since the baseline, or since the year before. */
  RELATIVE,
  /** The number above the line alone: people, units, cases. */
  COUNT;

  /** Whether two periods are compared. */
  public boolean compares() {
    return this == CHANGE || this == RELATIVE;
  }
}
