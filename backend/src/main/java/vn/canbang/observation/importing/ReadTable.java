package vn.canbang.observation.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.canbang.observation.importing.ObservationImportQueries.Repeated;
import vn.canbang.observation.importing.ObservationImportQueries.Row;
import vn.canbang.shared.http.Upload;
import vn.canbang.shared.table.ImportedRow;
import vn.canbang.shared.table.TableColumns;

/**
 * Reads a table once from its first row to its last, and keeps what becomes of each. Never holds
 * more than some thousand rows; which of them repeat another is asked of the database at the end.
 */
final class ReadTable {

  private static final int MOST_ROWS = 100_000;
  private static final int AT_ONCE = 5_000;
  private static final int LONGEST_TEXT = 64;
  private static final int LONGEST_CELL = 128;

  private final UUID importId;
  private final FigureRows rows;
  private final ObservationImportQueries queries;
  private final StandingFigureQueries standing;
  private final Map<RowFate, Integer> counts = new EnumMap<>(RowFate.class);
  private final List<ReadRow> waiting = new ArrayList<>();

  ReadTable(
      UUID importId,
      FigureRows rows,
      ObservationImportQueries queries,
      StandingFigureQueries standing) {
    this.importId = importId;
    this.rows = rows;
    this.queries = queries;
    this.standing = standing;
  }

  /** How many rows share each fate. */
  Map<RowFate, Integer> read(Upload file, TableColumns columns) {
    ImportedRow.each(
        file,
        columns,
        MOST_ROWS,
        row -> {
          waiting.add(rows.read(row));
          if (waiting.size() == AT_ONCE) {
            keep();
          }
        });
    keep();
    refuseRepeated();
    return counts;
  }

  private void keep() {
    Map<Integer, RowFates.Fate> fates = RowFates.of(standing, ReadRow.whole(waiting));
    List<Row> kept = new ArrayList<>();
    for (ReadRow one : waiting) {
      RowFates.Fate fate =
          fates.getOrDefault(one.row().line(), new RowFates.Fate(RowFate.REFUSED, null));
      counts.merge(fate.fate(), 1, Integer::sum);
      kept.add(
          new Row(
              one.row().line(),
              fate.fate(),
              cut(one.row().text(FigureRows.AREA), LONGEST_TEXT),
              cut(one.row().text(FigureRows.PERIOD), LONGEST_TEXT),
              cut(one.row().text(FigureRows.CELL), LONGEST_CELL),
              cut(one.row().text(FigureRows.VALUE), LONGEST_TEXT),
              one.area() == null ? null : one.area().id(),
              one.period() == null ? null : one.period().code(),
              one.cell(),
              one.value(),
              one.organisationId(),
              fate.current(),
              KeptFaults.text(one.row().faults())));
    }
    queries.insert(importId, kept);
    waiting.clear();
  }

  /** The first of rows about the same figure stands. */
  private void refuseRepeated() {
    List<Repeated> repeated = queries.repeated(importId, 0, AT_ONCE);
    while (!repeated.isEmpty()) {
      Map<Integer, String> faults = new LinkedHashMap<>();
      for (Repeated one : repeated) {
        faults.put(
            one.line(),
            KeptFaults.with(one.faults(), FigureRows.CELL, "import.repeated", one.earlier()));
        counts.merge(one.fate(), -1, Integer::sum);
        counts.merge(RowFate.REFUSED, 1, Integer::sum);
      }
      queries.refuse(importId, faults);
      repeated = queries.repeated(importId, repeated.getLast().line(), AT_ONCE);
    }
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}
