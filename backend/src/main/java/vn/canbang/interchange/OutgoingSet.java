package vn.canbang.interchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.interchange.codes.Codes.TheirCell;

/** A report as it goes out, in the other system's codes. */
public record OutgoingSet(
    String dataSet,
    String period,
    String orgUnit,
    @Nullable String attributeOptionCombo,
    @Nullable String completeDate,
    List<OutgoingValue> values) {

  /**
   * @param value null of a cell that has a comment only
   */
  public record OutgoingValue(TheirCell cell, @Nullable Integer value, @Nullable String comment) {}
}
