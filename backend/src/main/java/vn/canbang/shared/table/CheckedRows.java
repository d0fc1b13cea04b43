package vn.canbang.shared.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Upload;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.text.TextRules;

/** Rows of an uploaded file one by one, composed and looked at for what no text may hold. */
final class CheckedRows implements AutoCloseable {

  /** After so many faults it is pointless to go on. */
  private static final int MOST_FAULTS = 10_000;

  private static final char NO_BREAK_SPACE = '\u00A0';

  /** Begins every ZIP archive, and so every XLSX workbook. */
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  /** Begins compound files: old workbooks, and new ones under a password. */
  private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private final RowSource rows;
  private final TableLimits limits;
  private final Faults faults = new Faults();
  private int found;

  private CheckedRows(RowSource rows, TableLimits limits) {
    this.rows = rows;
    this.limits = limits;
  }

  /**
   * Begins reading; its caller closes it.
   *
   * @param errorsKept whether a formula that came to an error reads as its name ({@code #DIV/0!}),
   *     and one that came to nothing yet as itself; else an error ends reading
   */
  static CheckedRows open(Upload upload, TableLimits limits, boolean errorsKept) {
    boolean workbook = upload.mediaType().equals(Upload.XLSX);
    refuseOthers(upload.file(), workbook);
    return new CheckedRows(
        workbook
            ? XlsxRows.open(upload.file(), limits.columns(), errorsKept)
            : CsvRows.open(upload.file(), limits),
        limits);
  }

  /** A file is what its beginning says, whatever its sender says. */
  private static void refuseOthers(Path file, boolean workbook) {
    byte[] beginning;
    try (InputStream in = Files.newInputStream(file)) {
      beginning = in.readNBytes(4);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (Arrays.equals(beginning, COMPOUND)) {
      throw TableFaults.file("table.compound");
    }
    boolean zip = Arrays.equals(beginning, ZIP);
    if (zip != workbook) {
      throw TableFaults.file(workbook ? "table.not-workbook" : "table.not-csv");
    }
  }

  /** The next row that is not blank; null at the end, and behind too many faults. */
  @Nullable TableRow next(int columns) {
    TableRow row = found < MOST_FAULTS ? rows.next() : null;
    return row == null ? null : checked(row, columns);
  }

  /** Ends with 422 when cells held what no text may hold. */
  void throwIfAny() {
    faults.throwIfAny();
  }

  private TableRow checked(TableRow row, int columns) {
    List<String> cells = new ArrayList<>(row.cells().size());
    for (String cell : row.cells()) {
      cells.add(TextRules.composed(cell.replace(NO_BREAK_SPACE, ' ')).strip());
    }
    while (!cells.isEmpty() && cells.getLast().isEmpty()) {
      cells.removeLast();
    }
    if (cells.size() > columns) {
      add(row, "table.columns", cells.size(), columns);
    }
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      OptionalInt refused = TextRules.refused(cell);
      if (refused.isPresent()) {
        int at = refused.getAsInt();
        add(row, "table.character", TextRules.name(cell.codePointAt(at)), Table.column(i), at + 1);
      } else if (cell.length() > limits.cell()) {
        add(row, "table.cell-long", Table.column(i), limits.cell());
      }
    }
    return new TableRow(row.line(), cells);
  }

  private void add(TableRow row, String code, Object... args) {
    found++;
    faults.add(TableFaults.pointer(row.line()), code, null, args);
  }

  @Override
  public void close() {
    rows.close();
  }
}
