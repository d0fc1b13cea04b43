package vn.canbang.interchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.content.CellEntry;

/**
 * What the values of a body make of the cells of a report, and how many of them did what. Cells
 * that nobody names stay as they are: missing is never zero.
 */
final class CellChanges implements UnaryOperator<List<CellEntry>> {

  private final List<CellEntry> wanted;
  private final ImportStrategy strategy;
  private ImportCount count = ImportCount.NONE;

  CellChanges(List<CellEntry> wanted, ImportStrategy strategy) {
    this.wanted = wanted;
    this.strategy = strategy;
  }

  /** Of the last time that it was applied. */
  ImportCount count() {
    return count;
  }

  @Override
  public List<CellEntry> apply(List<CellEntry> standing) {
    Map<String, CellEntry> cells = new LinkedHashMap<>();
    standing.forEach(cell -> cells.put(cell.key(), cell));
    count = ImportCount.NONE;
    for (CellEntry cell : wanted) {
      count = count.plus(one(cells, cell));
    }
    return new ArrayList<>(cells.values());
  }

  private ImportCount one(Map<String, CellEntry> cells, CellEntry cell) {
    CellEntry before = cells.get(cell.key());
    boolean filled = before != null && before.value() != null;
    return switch (strategy) {
      case DELETE -> {
        if (!filled) {
          yield ImportCount.IGNORED;
        }
        cells.remove(cell.key());
        yield ImportCount.DELETED;
      }
      case CREATE -> filled ? ImportCount.IGNORED : put(cells, before, cell);
      case UPDATE -> filled ? put(cells, before, cell) : ImportCount.IGNORED;
      case CREATE_AND_UPDATE -> put(cells, before, cell);
    };
  }

  private static ImportCount put(
      Map<String, CellEntry> cells, @Nullable CellEntry before, CellEntry cell) {
    if (before != null
        && Objects.equals(before.value(), cell.value())
        && Objects.equals(before.note(), cell.note())) {
      return ImportCount.IGNORED;
    }
    cells.put(cell.key(), cell);
    return before == null || before.value() == null ? ImportCount.IMPORTED : ImportCount.UPDATED;
  }
}
