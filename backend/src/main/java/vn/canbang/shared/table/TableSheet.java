package vn.canbang.shared.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table to be written.
 *
 * @param name of the sheet, at most 31 characters
 * @param rows texts, numbers, truth values, days; null for a blank cell
 * @param width of the columns, in characters
 * @param texts so many columns from the first on hold texts; the others are to be filled in with
 *     numbers
 * @param keyed whether the first column holds keys that nobody need see
 */
public record TableSheet(
    String name,
    List<String> heading,
    List<List<@Nullable Object>> rows,
    int width,
    int texts,
    boolean keyed) {

  /** A table to be read, or to be filled in with texts. */
  public TableSheet(
      String name, List<String> heading, List<List<@Nullable Object>> rows, int width) {
    this(name, heading, rows, width, heading.size(), false);
  }
}
