package vn.canbang.report.sheet;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.template.TemplateRow;
import vn.canbang.shared.text.SearchKey;

/** A column of figures, by the names that forms in use give it. */
enum SheetColumn {
  MALE("Nam", "Male", "Males", "Trai", "Bé trai", "Số nam", "Số bé trai", "Boys"),
  FEMALE("Nữ", "Female", "Females", "Gái", "Bé gái", "Số nữ", "Số bé gái", "Girls"),
  TOTAL("Tổng", "Tổng số", "Tổng cộng", "Cộng", "Chung", "Total", "Both sexes"),
  /** The one figure of a line, whatever it counts. */
  FIGURE(
      "Số liệu",
      "Giá trị",
      "Số lượng",
      "Trong kỳ",
      "Thực hiện",
      "Thực hiện trong kỳ",
      "Figure",
      "Figures",
      "Value",
      "In the period");

  private final List<String> names;

  SheetColumn(String... names) {
    this.names = List.of(names);
  }

  /** The column of this name, without regard to accents and case; null for any other text. */
  static @Nullable SheetColumn named(String text) {
    String key = SearchKey.of(text);
    for (SheetColumn column : values()) {
      if (column.name().equalsIgnoreCase(key)
          || column.names.stream().map(SearchKey::of).anyMatch(key::equals)) {
        return column;
      }
    }
    return null;
  }

  /** Key of the cell that this column holds of a row; null where the row has none. */
  @Nullable String key(TemplateRow row) {
    Map<String, String> cells = row.cells();
    return this == FIGURE
        ? cells.size() == 1 ? cells.values().iterator().next() : null
        : cells.get(name());
  }
}
