package vn.canbang.document.reading;

import java.util.ArrayList;
import java.util.List;
import vn.canbang.document.reading.draft.Confidence;
import vn.canbang.document.reading.draft.DraftAnnex;
import vn.canbang.document.reading.text.Line;
import vn.canbang.document.reading.text.Passage;

/** Rows of a table as cells. The first row names the columns. */
final class Tables {

  record Table(List<String> columns, List<DraftAnnex.Row> rows) {}

  private Tables() {}

  static Table of(List<Line> lines) {
    List<String> columns = new ArrayList<>();
    List<DraftAnnex.Row> rows = new ArrayList<>();
    for (Line line : lines) {
      List<Passage> cells = line.cells();
      if (isRule(cells)) {
        continue;
      }
      if (columns.isEmpty()) {
        cells.forEach(cell -> columns.add(cell.clean()));
      } else {
        rows.add(
            new DraftAnnex.Row(
                cells.stream().map(cell -> cell.found(cell.clean(), Confidence.SURE)).toList()));
      }
    }
    return new Table(columns, rows);
  }

  /** The line of dashes under the headings, as some tools write it. */
  static boolean isRule(List<Passage> cells) {
    return cells.stream()
        .allMatch(cell -> cell.folded().chars().allMatch(c -> c == '-' || c == ':' || c == ' '));
  }
}
