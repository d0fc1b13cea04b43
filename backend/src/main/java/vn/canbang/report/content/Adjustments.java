package vn.canbang.report.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * A unit may correct what it adds up, with a note that says why. What came in, the correction and
 * what is shown stay apart: shown = received + adjustment.
 */
public final class Adjustments {

  private Adjustments() {}

  /**
   * The cells of a consolidation that is made anew: new sums, with the corrections made before. One
   * that would leave less than nothing is dropped; its note stays.
   *
   * @param sums of what came in by now
   * @param before sums that the cells were made from
   * @param cells as they stand
   */
  public static List<CellEntry> carried(
      Map<String, Integer> sums, Map<String, Integer> before, List<CellEntry> cells) {
    Map<String, CellEntry> standing = new HashMap<>();
    cells.forEach(cell -> standing.put(cell.key(), cell));
    TreeSet<String> keys = new TreeSet<>(sums.keySet());
    keys.addAll(standing.keySet());
    List<CellEntry> carried = new ArrayList<>();
    for (String key : keys) {
      Integer sum = sums.get(key);
      CellEntry cell = standing.get(key);
      Integer value = cell == null ? null : cell.value();
      Integer shown = sum;
      if (value != null && !value.equals(before.get(key))) {
        int adjusted =
            Math.addExact(
                Objects.requireNonNullElse(sum, 0),
                value - Objects.requireNonNullElse(before.get(key), 0));
        shown = adjusted < 0 ? sum : Integer.valueOf(adjusted);
      }
      carried.add(new CellEntry(key, shown, cell == null ? null : cell.note()));
    }
    return carried;
  }
}
