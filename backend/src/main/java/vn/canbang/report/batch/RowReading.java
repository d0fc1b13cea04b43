package vn.canbang.report.batch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.ItemBinder;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.table.ImportedRow;
import vn.canbang.shared.table.ImportedRows;

/**
 * Reads the reports of a batch that came as a table. A row in which no cell is filled in reports
 * nothing and is left out: a template names all units, and not all of them report at once.
 */
final class RowReading implements BatchReading {

  private final ImportedRows rows;
  private final BatchColumns columns;
  private final ItemBinder binder;
  private final boolean workbook;
  private final List<String> cells;
  private final SeenReports seen = new SeenReports();
  private int position;

  /**
   * @param workbook whether numbers come as a workbook keeps them, and not as people write them
   */
  RowReading(ImportedRows rows, BatchColumns columns, ItemBinder binder, boolean workbook) {
    this.rows = rows;
    this.columns = columns;
    this.binder = binder;
    this.workbook = workbook;
    this.cells = rows.columns().stream().filter(key -> !BatchColumns.KEYS.contains(key)).toList();
  }

  @Override
  public List<Read> next(int most) {
    List<Read> read = new ArrayList<>();
    while (read.size() < most) {
      ImportedRow row = filled();
      if (row == null) {
        break;
      }
      read.add(read(row));
    }
    return read;
  }

  /** The next row that reports something; null at the end. */
  @Nullable ImportedRow filled() {
    ImportedRow row = rows.next();
    while (row != null && !reports(row)) {
      row = rows.next();
    }
    return row;
  }

  private boolean reports(ImportedRow row) {
    return !columns.titles(row.text(BatchColumns.ORGANISATION))
        && cells.stream().anyMatch(cell -> !row.text(cell).isEmpty());
  }

  private Read read(ImportedRow row) {
    int at = position++;
    BatchRow item = new BatchRow(row, cells, workbook);
    try {
      return seen.once(at, item, item.bind(binder));
    } catch (ProblemException refused) {
      return new Read(at, item, item.address(), null, refused);
    }
  }

  @Override
  public void close() {
    rows.close();
  }
}
