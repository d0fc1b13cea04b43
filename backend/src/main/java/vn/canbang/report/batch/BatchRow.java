package vn.canbang.report.batch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.obligation.OwedAddress;
import vn.canbang.shared.http.ItemBinder;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.table.ImportedRow;
import vn.canbang.shared.table.PeriodText;
import vn.canbang.shared.table.WholeNumber;
import vn.canbang.shared.text.SearchKey;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * A row of a table as the item of a batch that it stands for, and back: what is said of the item is
 * said of the row's cells, {@code /rows/17/LIVE_BIRTHS.MALE}.
 */
final class BatchRow {

  private static final Set<String> YES = Set.of("co", "yes", "x", "true", "1");
  private static final Set<String> NO = Set.of("", "khong", "no", "false", "0");

  private static final int LONGEST_CODE = 64;

  private static final Pattern CELL = Pattern.compile("(?:/content)?/cells/(\\d+)(?:/.*)?");

  /** Its one argument is the key of the cell. */
  private static final String MISSING = "report.cell-missing";

  private final ImportedRow row;
  private final List<String> columns;
  private final boolean workbook;

  /** Keys of the cells in the order of the item. */
  private final List<String> keys = new ArrayList<>();

  /**
   * @param columns keys of the cells that the table has
   * @param workbook whether numbers come as a workbook keeps them, and not as people write them
   */
  BatchRow(ImportedRow row, List<String> columns, boolean workbook) {
    this.row = row;
    this.columns = columns;
    this.workbook = workbook;
  }

  /** Of the file, from 1. */
  int line() {
    return row.line();
  }

  /** What report it is about, also where it cannot be read; null where that is not said. */
  @Nullable OwedAddress address() {
    String series = row.text(BatchColumns.SERIES);
    String organisation = row.text(BatchColumns.ORGANISATION);
    try {
      return named(series) && named(organisation)
          ? new OwedAddress(series, organisation, ReportingPeriod.parse(period()))
          : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static boolean named(String code) {
    return !code.isEmpty() && code.length() <= LONGEST_CODE;
  }

  private String period() {
    return PeriodText.code(row.text(BatchColumns.PERIOD));
  }

  /**
   * The item, bound by the rules of one that comes as JSON; all that is wrong is thrown at once.
   */
  ReportBatchItem bind(ItemBinder binder) {
    Map<String, Object> item = new HashMap<>();
    put(item, BatchColumns.SERIES, row.text(BatchColumns.SERIES));
    put(item, BatchColumns.ORGANISATION, row.text(BatchColumns.ORGANISATION));
    put(item, BatchColumns.PERIOD, period());
    String version = row.text(BatchColumns.VERSION);
    if (!version.isEmpty()) {
      number(BatchColumns.VERSION, version).ifPresent(v -> item.put("version", decimal(v)));
    }
    item.put("submit", submit());
    item.put(
        "content",
        Map.of("cells", cells(), "activities", List.of(), "narrative", List.of(), "nil", false));
    ReportBatchItem bound;
    try {
      bound = binder.bind(item, ReportBatchItem.class);
    } catch (ProblemException refused) {
      throw row.refused()
          ? ProblemException.invalid(and(row.faults(), placed(refused).faults()))
          : placed(refused);
    }
    if (row.refused()) {
      throw ProblemException.invalid(row.faults());
    }
    return bound;
  }

  private static void put(Map<String, Object> item, String name, String text) {
    if (!text.isEmpty()) {
      item.put(name, text);
    }
  }

  /** A blank cell is not reported: missing is never zero. */
  private List<Map<String, Object>> cells() {
    List<Map<String, Object>> cells = new ArrayList<>();
    for (String key : columns) {
      String text = row.text(key);
      if (!text.isEmpty()) {
        number(key, text)
            .ifPresent(
                value -> {
                  keys.add(key);
                  cells.add(Map.of("key", key, "value", decimal(value)));
                });
      }
    }
    return cells;
  }

  private OptionalInt number(String column, String text) {
    OptionalInt number = WholeNumber.of(text, workbook);
    if (number.isEmpty()) {
      row.refuse(column, "report-sheet.not-count", text);
    }
    return number;
  }

  private static BigDecimal decimal(int number) {
    return BigDecimal.valueOf(number);
  }

  private boolean submit() {
    String text = row.text(BatchColumns.SUBMIT);
    String said = SearchKey.of(text);
    boolean yes = YES.contains(said);
    if (!yes && !NO.contains(said)) {
      row.refuse(BatchColumns.SUBMIT, "report-batch.submit", text);
    }
    return yes;
  }

  private static List<Fault> and(List<Fault> one, List<Fault> other) {
    List<Fault> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  /** A refusal of the item as one of the row. */
  ProblemException placed(ProblemException refused) {
    return new ProblemException(
        refused.status(),
        refused.code(),
        refused.args(),
        refused.faults().stream().map(this::placed).toList(),
        refused.headers());
  }

  private Fault placed(Fault fault) {
    String column = column(fault);
    return new Fault(
        column == null ? row.pointer() : row.pointer(column),
        fault.code(),
        fault.rejected(),
        fault.args());
  }

  private @Nullable String column(Fault fault) {
    Matcher cell = CELL.matcher(fault.pointer());
    if (cell.matches()) {
      return keys.get(Integer.parseInt(cell.group(1)));
    }
    if (fault.code().equals(MISSING)) {
      return fault.args().getFirst().toString();
    }
    return BatchColumns.KEYS.stream()
        .filter(key -> fault.pointer().equals("/" + key))
        .findFirst()
        .orElse(null);
  }
}
