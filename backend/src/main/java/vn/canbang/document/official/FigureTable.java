package vn.canbang.document.official;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.official.OfficialDocument.Column;
import vn.canbang.document.official.OfficialDocument.Row;
import vn.canbang.document.official.OfficialDocument.Table;
import vn.canbang.shared.table.TableSheet;

/**
 * A table whose figures are figures: words on paper, numbers in a workbook.
 *
 * @param title of the sheet in a workbook
 */
public record FigureTable(String title, List<Column> columns, List<Line> lines) {

  /** Where a figure is not known; never zero. */
  public static final String UNKNOWN = "–";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final Locale VIETNAMESE = Locale.of("vi");
  private static final int SHEET_NAME = 31;
  private static final int SHEET_WIDTH = 24;

  /**
   * @param group a heading between lines: its number and its name
   * @param cells one for each column: texts, numbers or days; null where it is not known
   */
  public record Line(boolean group, List<@Nullable Object> cells) {

    /** A heading between lines. */
    public static Line group(String number, String name) {
      return new Line(true, List.of(number, name));
    }
  }

  /** For paper. */
  public Table printed() {
    return new Table(
        IntStream.range(0, columns.size())
            .mapToObj(at -> figures(at) ? columns.get(at).ofFigures() : columns.get(at))
            .toList(),
        lines.stream()
            .map(
                line ->
                    new Row(line.group(), line.cells().stream().map(FigureTable::words).toList()))
            .toList());
  }

  private boolean figures(int column) {
    return lines.stream()
        .anyMatch(line -> !line.group() && line.cells().get(column) instanceof Number);
  }

  /** For a workbook. */
  public TableSheet sheet() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    lines.forEach(line -> rows.add(line.cells()));
    return new TableSheet(
        title.length() <= SHEET_NAME ? title : title.substring(0, SHEET_NAME),
        columns.stream().map(Column::title).toList(),
        rows,
        SHEET_WIDTH);
  }

  /** As documents write it: 1.234, 111,5, 05/07/2024. */
  public static String words(@Nullable Object value) {
    return switch (value) {
      case null -> UNKNOWN;
      case Integer whole -> String.format(VIETNAMESE, "%,d", whole);
      case Long whole -> String.format(VIETNAMESE, "%,d", whole);
      case Number ratio -> String.format(VIETNAMESE, "%,.1f", ratio.doubleValue());
      case LocalDate day -> DAY.format(day);
      case Object text -> text.toString();
    };
  }
}
