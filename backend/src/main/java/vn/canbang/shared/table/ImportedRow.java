package vn.canbang.shared.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.canbang.shared.http.Upload;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.Language;
import vn.canbang.shared.problem.Messages;

/** A row of an import, read by the keys of its columns, with what is wrong with it. */
public final class ImportedRow {

  private static final Pattern DAY = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}");
  private static final DateTimeFormatter DAY_FIRST =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

  private final TableRow row;
  private final Map<String, Integer> places;
  private final List<Fault> faults = new ArrayList<>();

  ImportedRow(TableRow row, Map<String, Integer> places) {
    this.row = row;
    this.places = places;
  }

  /** All rows of an uploaded table; ends with 422 where the file itself is at fault. */
  public static List<ImportedRow> read(Upload upload, TableColumns columns, int most) {
    List<ImportedRow> rows = new ArrayList<>();
    each(upload, columns, most, rows::add);
    return rows;
  }

  /**
   * As {@link #read}, but each row is handed over as soon as it is read and none is kept, so that
   * the length of a table costs no memory. What was handed over before a fault is to be given up.
   */
  public static void each(Upload upload, TableColumns columns, int most, Consumer<ImportedRow> to) {
    try (Table table = Table.open(upload, TableLimits.rows(most))) {
      Map<String, Integer> places = columns.places(table.heading());
      table.each(row -> to.accept(new ImportedRow(row, places)));
    }
  }

  /** Its line in the file, from 1. */
  public int line() {
    return row.line();
  }

  /** Empty where the cell is blank or the table lacks the column. */
  public String text(String column) {
    Integer place = places.get(column);
    return place == null ? "" : row.cell(place);
  }

  /** As {@link #text}; refused when longer. */
  public String text(String column, int longest) {
    String text = text(column);
    if (text.length() > longest) {
      refuse(column, "text.longest", 0, longest);
    }
    return text;
  }

  /** As {@link #text}; refused when blank or longer. */
  public String required(String column, int longest) {
    String text = text(column, longest);
    if (text.isEmpty()) {
      refuse(column, "required");
    }
    return text;
  }

  /** What stands in a cell between semicolons. */
  public List<String> list(String column) {
    return Pattern.compile("\\s*;\\s*")
        .splitAsStream(text(column))
        .filter(s -> !s.isEmpty())
        .toList();
  }

  /** A day as {@code 01/07/2025} or {@code 2025-07-01}; refused when it is none. */
  public Optional<LocalDate> day(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          DAY.matcher(text).matches()
              ? LocalDate.parse(text.replace('.', '/').replace('-', '/'), DAY_FIRST)
              : LocalDate.parse(text));
    } catch (DateTimeException e) {
      refuse(column, "table.day", text);
      return Optional.empty();
    }
  }

  /** Of the row as a whole: {@code /rows/5}. */
  public String pointer() {
    return "/rows/" + line();
  }

  /** Of one of its cells: {@code /rows/5/code}. */
  public String pointer(String column) {
    return pointer() + "/" + column;
  }

  /** Notes what is wrong with a cell. */
  public void refuse(String column, String code, Object... args) {
    faults.add(Fault.of(pointer(column), code, null, args));
  }

  public boolean refused() {
    return !faults.isEmpty();
  }

  /** For a problem; pointers name line and column: {@code /rows/5/code}. */
  public List<Fault> faults() {
    return List.copyOf(faults);
  }

  /** For a preview. */
  public List<ImportError> errors(Messages messages, Language language) {
    return faults.stream()
        .map(
            fault ->
                new ImportError(
                    fault.pointer().substring(fault.pointer().lastIndexOf('/') + 1),
                    fault.code(),
                    messages.find(language, fault.code(), fault.args()).orElse(fault.code())))
        .toList();
  }
}
