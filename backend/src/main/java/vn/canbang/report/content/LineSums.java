package vn.canbang.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the lines of a report do not add up to its cells. The web application finds the same while
 * a person types; both are held to the cases in {@code report-rules/cases.json} of the tests.
 */
final class LineSums {

  private LineSums() {}

  /**
   * A cell that is not the sum of its lines.
   *
   * @param lines what the lines add up to
   * @param cell null while it is blank
   */
  record Difference(String key, long lines, @Nullable Integer cell) {}

  /** By key; a cell that no line has is not asked for. */
  static List<Difference> differences(
      List<LineEntry> lines, Map<String, Integer> values, boolean nil) {
    Map<String, Long> sums = new TreeMap<>();
    for (LineEntry line : lines) {
      line.cells().forEach(part -> sums.merge(part.key(), (long) part.value(), Long::sum));
    }
    List<Difference> differences = new ArrayList<>();
    sums.forEach(
        (key, sum) -> {
          Integer cell = values.get(key);
          if (cell == null && nil) {
            cell = 0;
          }
          if (cell == null || cell.longValue() != sum) {
            differences.add(new Difference(key, sum, cell));
          }
        });
    return differences;
  }
}
