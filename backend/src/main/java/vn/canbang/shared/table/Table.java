package vn.canbang.shared.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Upload;

/**
 * An uploaded table: headings in its first row that is not blank, rows below. Rows are read one by
 * one and never kept. Faults of the file end reading with 422; their pointers name lines ({@code
 * /lines/17}, from 1), or nothing for the file as a whole.
 */
public final class Table implements AutoCloseable {

  private final CheckedRows rows;
  private final TableLimits limits;
  private final TableRow heading;
  private int count;

  private Table(CheckedRows rows, TableLimits limits, TableRow heading) {
    this.rows = rows;
    this.limits = limits;
    this.heading = heading;
  }

  /** Begins reading; its caller closes it. */
  public static Table open(Upload upload, TableLimits limits) {
    return open(upload, limits, false);
  }

  /**
   * As the other.
   *
   * @param errorsKept whether a formula that came to an error, or to nothing yet, reads as what
   *     stands there ({@code #DIV/0!}, {@code =A1+B1}); else an error ends reading
   */
  static Table open(Upload upload, TableLimits limits, boolean errorsKept) {
    CheckedRows rows = CheckedRows.open(upload, limits, errorsKept);
    try {
      TableRow first = rows.next(limits.columns());
      rows.throwIfAny();
      if (first == null) {
        throw TableFaults.file("table.empty");
      }
      return new Table(rows, limits, first);
    } catch (RuntimeException e) {
      rows.close();
      throw e;
    }
  }

  public TableRow heading() {
    return heading;
  }

  /**
   * Hands over all rows below the headings. Ends with 422 at a fault behind which nothing can be
   * read, or after the last row when cells hold what no text may hold.
   */
  public void each(Consumer<TableRow> to) {
    for (TableRow row = next(); row != null; row = next()) {
      to.accept(row);
    }
  }

  /** The next row below the headings, null behind the last. Ends with 422 as {@link #each} does. */
  @Nullable TableRow next() {
    TableRow row = rows.next(heading.cells().size());
    if (row == null) {
      rows.throwIfAny();
      return null;
    }
    count++;
    if (count > limits.rows()) {
      throw TableFaults.line(row.line(), "table.rows", limits.rows());
    }
    return row;
  }

  /** As {@link #each}, but keeps them. */
  public List<TableRow> rows() {
    List<TableRow> all = new ArrayList<>();
    each(all::add);
    return all;
  }

  /** Spreadsheet programs call the first column A. */
  static String column(int index) {
    StringBuilder letters = new StringBuilder();
    for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  @Override
  public void close() {
    rows.close();
  }
}
