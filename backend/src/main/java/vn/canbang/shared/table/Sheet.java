package vn.canbang.shared.table;

import java.util.ArrayList;
import java.util.List;
import vn.canbang.shared.http.Upload;

/**
 * An uploaded table whose headings may stand anywhere, as people lay out their forms: titles above,
 * several tables one below the other. Faults of the file end reading with 422, as those of a {@link
 * Table} do. A formula that came to an error reads as its name ({@code #DIV/0!}), and one that came
 * to nothing yet as itself: most often nobody asked for that cell.
 *
 * @param rows those that are not blank
 * @param workbook whether numbers come as a workbook keeps them, and not as people write them
 */
public record Sheet(List<TableRow> rows, boolean workbook) {

  public Sheet {
    rows = List.copyOf(rows);
  }

  /** Reads all of it: its limits say how much that may be. */
  public static Sheet read(Upload upload, TableLimits limits) {
    List<TableRow> all = new ArrayList<>();
    try (CheckedRows rows = CheckedRows.open(upload, limits, true)) {
      for (TableRow row = rows.next(limits.columns());
          row != null;
          row = rows.next(limits.columns())) {
        if (all.size() == limits.rows()) {
          throw TableFaults.line(row.line(), "table.rows", limits.rows());
        }
        all.add(row);
      }
      rows.throwIfAny();
    }
    if (all.isEmpty()) {
      throw TableFaults.file("table.empty");
    }
    return new Sheet(all, upload.mediaType().equals(Upload.XLSX));
  }

  /**
   * What spreadsheet programs call a place: {@code C5}.
   *
   * @param column from 0
   */
  public static String place(TableRow row, int column) {
    return Table.column(column) + row.line();
  }
}
