package vn.canbang.shared.table;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the first sheet of a workbook. Numbers come as plain digits with a point, days as {@code
 * 2025-07-01}, of formulas what they last came to. Our own reader, for those at hand trust the
 * numbers in a file: one cell named ZZZZZZZ1 fills the memory.
 */
final class XlsxRows implements RowSource {

  private static final int LAST_ROW = 1_048_576;
  private static final int LAST_DAY = 2_958_465;

  /** The calendar of spreadsheets has a 29 February 1900; from the next day on it counts right. */
  private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

  private static final int FIRST_RIGHT_DAY = 61;
  private static final int DAYS_TO_1904 = 1_462;

  private final XlsxFile file;
  private final XlsxBook book;
  private final XmlPart sheet;
  private final int columns;
  private final boolean errorsKept;
  private int line;

  private XlsxRows(XlsxFile file, int columns, boolean errorsKept) {
    this.file = file;
    this.errorsKept = errorsKept;
    this.book = XlsxBook.read(file);
    this.sheet = file.required(book.sheet());
    this.columns = columns;
  }

  static XlsxRows open(Path path, int columns, boolean errorsKept) {
    XlsxFile file = XlsxFile.open(path);
    try {
      return new XlsxRows(file, columns, errorsKept);
    } catch (RuntimeException e) {
      file.close();
      throw e;
    }
  }

  @Override
  public @Nullable TableRow next() {
    while (sheet.next()) {
      if (sheet.starts("row")) {
        String number = sheet.attribute("r");
        line = number == null ? line + 1 : number(number, LAST_ROW);
        List<String> cells = cells();
        if (!cells.stream().allMatch(String::isBlank)) {
          return new TableRow(line, cells);
        }
      }
    }
    return null;
  }

  private List<String> cells() {
    List<String> cells = new ArrayList<>();
    int column = -1;
    while (sheet.next() && !sheet.ends("row")) {
      if (sheet.starts("c")) {
        String place = sheet.attribute("r");
        column = place == null ? column + 1 : column(place);
        String text = cell(column);
        if (text.isBlank()) {
          continue;
        }
        if (column >= columns) {
          throw TableFaults.line(line, "table.columns", column + 1, columns);
        }
        while (cells.size() <= column) {
          cells.add("");
        }
        cells.set(column, text);
      }
    }
    return cells;
  }

  /** {@code BC7} stands in column 54. */
  private static int column(String place) {
    int column = 0;
    for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
      int letter = place.charAt(i) - 'A';
      if (i == 3 || letter < 0 || letter >= 26) {
        throw XlsxFile.broken();
      }
      column = column * 26 + letter + 1;
    }
    if (column == 0) {
      throw XlsxFile.broken();
    }
    return column - 1;
  }

  private String cell(int column) {
    String type = sheet.attribute("t");
    String style = sheet.attribute("s");
    String value = "";
    String formula = "";
    while (sheet.next() && !sheet.ends("c")) {
      if (sheet.starts("v")) {
        value = sheet.text();
      } else if (sheet.starts("is")) {
        value = XlsxBook.string(sheet, "is");
      } else if (sheet.starts("f")) {
        formula = "=" + sheet.text();
      }
    }
    if (value.isBlank()) {
      // A text is what a formula came to, also where it is empty; a number that is not there means
      // that it was never worked out, and that is not a blank cell.
      return errorsKept && (type == null || type.equals("n")) ? formula : "";
    }
    return switch (type == null ? "n" : type) {
      case "s" -> book.strings().get(number(value, book.strings().size() - 1));
      case "b" -> value.equals("1") ? "TRUE" : "FALSE";
      case "e" -> {
        if (!errorsKept) {
          throw TableFaults.line(line, "table.cell-error", Table.column(column), value);
        }
        yield value;
      }
      case "n" -> amount(value, style != null && isDate(style));
      case "inlineStr" -> value;
      default -> XlsxBook.unescaped(value);
    };
  }

  private boolean isDate(String style) {
    return book.dateStyles().get(number(style, Short.MAX_VALUE));
  }

  private String amount(String text, boolean day) {
    double amount;
    try {
      amount = Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw XlsxFile.broken();
    }
    int days = (int) amount + (book.from1904() ? DAYS_TO_1904 : 0);
    if (day && amount == Math.rint(amount) && days > 0 && days <= LAST_DAY) {
      return DAY_0.plusDays(days < FIRST_RIGHT_DAY ? days + 1 : days).toString();
    }
    // Through double: programs write 1.1 as 1.1000000000000001.
    return Double.isFinite(amount)
        ? BigDecimal.valueOf(amount).stripTrailingZeros().toPlainString()
        : text;
  }

  private static int number(String text, int most) {
    try {
      int number = Integer.parseInt(text);
      if (number >= 0 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Falls through: a number that is none is as wrong as one too large.
    }
    throw XlsxFile.broken();
  }

  @Override
  public void close() {
    sheet.close();
    file.close();
  }
}
