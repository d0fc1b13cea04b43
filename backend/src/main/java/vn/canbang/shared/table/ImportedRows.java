package vn.canbang.shared.table;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Upload;

/**
 * The rows of an import, asked for one by one. What a formula came to is for the row: an error, or
 * a formula that was never worked out, reads as itself and does not end reading.
 */
public final class ImportedRows implements AutoCloseable {

  private final Table table;
  private final Map<String, Integer> places;

  private ImportedRows(Table table, Map<String, Integer> places) {
    this.table = table;
    this.places = places;
  }

  /** Begins reading; its caller closes it. Ends with 422 where the headings are at fault. */
  public static ImportedRows open(Upload upload, TableColumns columns, TableLimits limits) {
    Table table = Table.open(upload, limits, true);
    try {
      return new ImportedRows(table, columns.places(table.heading()));
    } catch (RuntimeException e) {
      table.close();
      throw e;
    }
  }

  /** The keys of the columns that the table has, in their order. */
  public List<String> columns() {
    return places.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The next row, null behind the last; ends with 422 at a fault of the file. */
  public @Nullable ImportedRow next() {
    TableRow row = table.next();
    return row == null ? null : new ImportedRow(row, places);
  }

  @Override
  public void close() {
    table.close();
  }
}
