package vn.canbang.observation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.CellKey;

/**
 * What an area counted in a window.
 *
 * @param sums a cell without any figure is left out, never zero
 * @param comparable false when figures lie across the area's border on this map, so that there are
 *     no sums
 * @param illustrative whether made-up figures are among them
 * @param reported whether figures of reports are among them
 * @param imported whether imported figures are among them
 * @param leaves different leaf periods with figures: months, where months are counted
 * @param received how many of the expected have any figure
 * @param expected units directly below on the map; of an area without any, the units of its level
 *     that it consisted of at the window's end; 1 for an area that reports by itself
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
