package vn.canbang.shared.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes tables for spreadsheet programs. Text stays text, whatever it begins with; numbers stay
 * numbers. CSV carries a byte order mark: without it the most common program shows Vietnamese
 * letters as others.
 */
public final class TableWriter {

  /** What a CSV file begins with. */
  public static final String CSV_BEGIN = "\uFEFF";

  private static final String APPLICATION = "Can Bang";
  private static final String DAY = "dd/mm/yyyy";
  private static final DateTimeFormatter DAY_IN_CSV = DateTimeFormatter.ISO_LOCAL_DATE;
  private static final String TEXT = "@";
  private static final int FIGURE_WIDTH = 12;

  private TableWriter() {}

  /** CSV holds the first sheet only. */
  public static byte[] write(TableFormat format, List<TableSheet> sheets) {
    return switch (format) {
      case CSV -> csv(sheets.getFirst()).getBytes(StandardCharsets.UTF_8);
      case XLSX -> xlsx(sheets);
    };
  }

  private static String csv(TableSheet sheet) {
    return Stream.concat(Stream.of(sheet.heading()), sheet.rows().stream())
        .map(TableWriter::csvLine)
        .collect(Collectors.joining("", CSV_BEGIN, ""));
  }

  /** One line with its end, for tables that are too long to be made whole. */
  public static String csvLine(List<? extends @Nullable Object> row) {
    return row.stream().map(TableWriter::quoted).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String quoted(@Nullable Object value) {
    String text =
        switch (value) {
          case null -> "";
          case String given -> CellText.written(given);
          case LocalDate day -> DAY_IN_CSV.format(day);
          case Object other -> other.toString();
        };
    boolean plain = text.chars().noneMatch(c -> ",;\t\"\r\n".indexOf(c) >= 0);
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  private static byte[] xlsx(List<TableSheet> sheets) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, APPLICATION, null)) {
      for (TableSheet sheet : sheets) {
        write(book.newWorksheet(sheet.name()), sheet);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(Worksheet to, TableSheet sheet) {
    int columns = sheet.heading().size();
    for (int c = 0; c < columns; c++) {
      to.width(c, c < sheet.texts() ? sheet.width() : FIGURE_WIDTH);
      if (c < sheet.texts()) {
        // Codes typed below keep the zeros they begin with.
        to.style(c).format(TEXT).set();
      }
      to.value(0, c, sheet.heading().get(c));
      to.style(0, c).bold().wrapText(true).format(TEXT).set();
    }
    to.freezePane(0, 1);
    if (sheet.keyed()) {
      to.hideColumn(0);
    }
    for (int r = 0; r < sheet.rows().size(); r++) {
      List<@Nullable Object> row = sheet.rows().get(r);
      for (int c = 0; c < row.size(); c++) {
        write(to, r + 1, c, row.get(c));
      }
    }
  }

  private static void write(Worksheet to, int row, int column, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case Number number -> to.value(row, column, number);
      case Boolean flag -> to.value(row, column, flag);
      case LocalDate day -> {
        to.value(row, column, day);
        to.style(row, column).format(DAY).set();
      }
      case Object text -> {
        to.value(row, column, text.toString());
        to.style(row, column).wrapText(true).format(TEXT).set();
      }
    }
  }
}
