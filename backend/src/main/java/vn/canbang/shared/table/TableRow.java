package vn.canbang.shared.table;

import java.util.List;

/**
 * A row that is not blank.
 *
 * @param line of the file, from 1: in CSV where the row begins, in a workbook its number
 * @param cells composed (NFC) and without spaces around; trailing blank ones may be missing
 */
public record TableRow(int line, List<String> cells) {

  public TableRow {
    cells = List.copyOf(cells);
  }

  /**
   * The cell of a column, empty where the row has none.
   *
   * @param column from 0
   */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }
}
