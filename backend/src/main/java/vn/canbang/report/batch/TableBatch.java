package vn.canbang.report.batch;

import vn.canbang.shared.http.ItemBinder;
import vn.canbang.shared.http.Upload;
import vn.canbang.shared.table.ImportedRows;
import vn.canbang.shared.table.TableLimits;

/** A batch as a table, a row for each report. */
record TableBatch(Upload file, BatchColumns columns, ItemBinder binder) implements BatchSource {

  /**
   * Rows that nobody filled in count here as well. As many columns as a report may have cells, and
   * so little in a cell that a row stays below what an item may have.
   */
  private static final TableLimits LIMITS =
      new TableLimits(2 * ReportBatchService.MOST, 512, 1_000);

  @Override
  public int count() {
    int total = 0;
    try (RowReading rows = open()) {
      while (rows.filled() != null) {
        total++;
      }
    }
    return total;
  }

  @Override
  public RowReading open() {
    return new RowReading(
        ImportedRows.open(file, columns.table(), LIMITS),
        columns,
        binder,
        file.mediaType().equals(Upload.XLSX));
  }
}
