package vn.canbang.shared.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a text as RFC 4180 has it: quotation marks around what holds separators or line ends,
 * doubled inside. Separated by commas, semicolons or tabs, whichever the first row shows. No
 * library, for faults are to be told with their lines: a quotation left open swallows the rest of a
 * file in most of them without a word.
 */
final class CsvRows implements RowSource {

  private static final String SEPARATORS = ",;\t";

  /** As much of the first row is looked at to find the separator. */
  private static final int MOST_SNIFFED = 64 << 10;

  private final Utf8Characters text;
  private final TableLimits limits;
  private final char separator;
  private final StringBuilder cell = new StringBuilder();

  private CsvRows(Utf8Characters text, char separator, TableLimits limits) {
    this.text = text;
    this.separator = separator;
    this.limits = limits;
  }

  static CsvRows open(Path file, TableLimits limits) {
    char separator;
    try (Utf8Characters beginning = characters(file)) {
      separator = separator(beginning);
    }
    return new CsvRows(characters(file), separator, limits);
  }

  private static Utf8Characters characters(Path file) {
    try {
      return new Utf8Characters(Files.newInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What parts the first row that is not blank most often. */
  private static char separator(Utf8Characters text) {
    int[] met = new int[SEPARATORS.length()];
    boolean quoted = false;
    boolean blank = true;
    for (int i = 0; i < MOST_SNIFFED; i++) {
      int next = text.next();
      if (next == Utf8Characters.END || (next == '\n' && !quoted && !blank)) {
        break;
      }
      int separator = SEPARATORS.indexOf(next);
      if (next == '"') {
        quoted = !quoted;
      } else if (separator >= 0 && !quoted) {
        met[separator]++;
      }
      blank &= separator >= 0 || Character.isWhitespace(next);
    }
    int most = 0;
    for (int i = 1; i < met.length; i++) {
      most = met[i] > met[most] ? i : most;
    }
    return SEPARATORS.charAt(most);
  }

  @Override
  public @Nullable TableRow next() {
    while (text.peek() != Utf8Characters.END) {
      TableRow row = row();
      if (!row.cells().stream().allMatch(String::isBlank)) {
        return row;
      }
    }
    return null;
  }

  private TableRow row() {
    int line = text.line();
    List<String> cells = new ArrayList<>();
    int ended;
    do {
      if (cells.size() == limits.columns()) {
        throw TableFaults.line(line, "table.columns", cells.size() + 1, limits.columns());
      }
      ended = cell(cells.size());
      cells.add(CellText.read(cell.toString()));
    } while (ended == separator);
    return new TableRow(line, cells);
  }

  /** Reads a cell; returns what ended it: the separator, a line end, or the end. */
  private int cell(int column) {
    cell.setLength(0);
    if (text.peek() == '"') {
      quoted(column);
      int next = text.next();
      if (next != separator && next != '\n' && next != Utf8Characters.END) {
        throw TableFaults.line(text.line(), "table.quote-stray", Table.column(column));
      }
      return next;
    }
    int next = text.next();
    while (next != separator && next != '\n' && next != Utf8Characters.END) {
      keep(next, text.line(), column);
      next = text.next();
    }
    return next;
  }

  private void quoted(int column) {
    int line = text.line();
    text.next();
    while (true) {
      int next = text.next();
      if (next == Utf8Characters.END) {
        throw TableFaults.line(line, "table.quote-open", Table.column(column));
      }
      if (next == '"' && text.peek() != '"') {
        return;
      }
      if (next == '"') {
        text.next();
      }
      keep(next, line, column);
    }
  }

  /** Ends reading at a cell far too long: most likely its quotation was left open. */
  private void keep(int next, int line, int column) {
    if (cell.length() > 2 * limits.cell()) {
      throw TableFaults.line(line, "table.cell-long", Table.column(column), limits.cell());
    }
    cell.append((char) next);
  }

  @Override
  public void close() {
    text.close();
  }
}
