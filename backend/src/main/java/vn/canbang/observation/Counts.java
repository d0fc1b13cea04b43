package vn.canbang.observation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.CellKey;

/**
 * What an area counted in a window.
 *
 * @param sums a cell without any figure is left out, never zero
 * @param comparable false when a unit with figures was divided across the area's border, so that
 *     the sums cannot be had on this map
 * @param illustrative whether made-up figures are among them
 * @param reported whether figures of reports are among them
 * @param imported whether imported figures are among them
 * @param leaves different leaf periods with figures: months, where months are counted
 * @param received units directly below with any figure; of an area that reports by itself, 1
 * @param expected units directly below on the map; 1 for an area that reports by itself
 * @param unitLevel level of the units counted: 2 district, 3 commune
 */
public record Counts(
    Map<CellKey, Long> sums,
    boolean comparable,
    boolean illustrative,
    boolean reported,
    boolean imported,
    int leaves,
    int received,
    int expected,
    int unitLevel) {

  /** The sum of a cell; null without any figure, or when not comparable. */
  public @Nullable Long sum(CellKey cell) {
    return comparable ? sums.get(cell) : null;
  }

  public boolean any() {
    return !sums.isEmpty();
  }
}
