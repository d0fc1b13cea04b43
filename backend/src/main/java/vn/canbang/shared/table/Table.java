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
import java.util.function.Consumer;
import vn.canbang.shared.http.Upload;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.text.TextRules;

/**
 * An uploaded table: headings in its first row that is not blank, rows below. Rows are read one by
 * one and never kept. Faults of the file end reading with 422; their pointers name lines ({@code
 * /lines/17}, from 1), or nothing for the file as a whole.
 */
public final class Table implements AutoCloseable {

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
  private final TableRow heading;
  private int found;

  private Table(RowSource rows, TableLimits limits) {
    this.rows = rows;
    this.limits = limits;
    TableRow first = rows.next();
    if (first == null) {
      rows.close();
      throw TableFaults.file("table.empty");
    }
    heading = checked(first, limits.columns());
    if (faults.any()) {
      rows.close();
    }
    faults.throwIfAny();
  }

  /** Begins reading; its caller closes it. */
  public static Table open(Upload upload, TableLimits limits) {
    boolean workbook = upload.mediaType().equals(Upload.XLSX);
    refuseOthers(upload.file(), workbook);
    return new Table(
        workbook
            ? XlsxRows.open(upload.file(), limits.columns())
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

  public TableRow heading() {
    return heading;
  }

  /**
   * Hands over all rows below the headings. Ends with 422 at a fault behind which nothing can be
   * read, or after the last row when cells hold what no text may hold.
   */
  public void each(Consumer<TableRow> to) {
    int count = 0;
    for (TableRow row = rows.next(); row != null; row = rows.next()) {
      count++;
      if (count > limits.rows()) {
        throw TableFaults.line(row.line(), "table.rows", limits.rows());
      }
      to.accept(checked(row, heading.cells().size()));
      if (found >= MOST_FAULTS) {
        break;
      }
    }
    faults.throwIfAny();
  }

  /** As {@link #each}, but keeps them. */
  public List<TableRow> rows() {
    List<TableRow> all = new ArrayList<>();
    each(all::add);
    return all;
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
        add(row, "table.character", TextRules.name(cell.codePointAt(at)), column(i), at + 1);
      } else if (cell.length() > limits.cell()) {
        add(row, "table.cell-long", column(i), limits.cell());
      }
    }
    return new TableRow(row.line(), cells);
  }

  private void add(TableRow row, String code, Object... args) {
    found++;
    faults.add(TableFaults.pointer(row.line()), code, null, args);
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
