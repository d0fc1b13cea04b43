package vn.canbang.shared.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table to be written.
 *
 * @param name of the sheet, at most 31 characters
 * @param rows texts, numbers, truth values, days; null for a blank cell
 * @param width of the columns, in characters
 * @param filledIn whether numbers are to be filled in and read back: the first column holds keys
 *     and is hidden, the second says what a row is, the others take numbers
 */
public record TableSheet(
    String name,
    List<String> heading,
    List<List<@Nullable Object>> rows,
    int width,
    boolean filledIn) {

  /** A table to be read, or to be filled in with texts. */
  public TableSheet(
      String name, List<String> heading, List<List<@Nullable Object>> rows, int width) {
    this(name, heading, rows, width, false);
  }
}
