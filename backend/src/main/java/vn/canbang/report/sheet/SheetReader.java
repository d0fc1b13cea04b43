package vn.canbang.report.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.template.TemplateRow;
import vn.canbang.report.template.TemplateSection;
import vn.canbang.shared.problem.Language;
import vn.canbang.shared.problem.Messages;
import vn.canbang.shared.table.Sheet;
import vn.canbang.shared.table.TableRow;
import vn.canbang.shared.table.WholeNumber;

/**
 * Finds the cells of a form in a sheet, line by line: the last line of column names above says what
 * a column holds, and what names a row of the form stands anywhere in its line. Nothing is guessed:
 * what fits twice is a fault, what fits nowhere is named.
 */
final class SheetReader {

  /** Names of rows are no longer. */
  private static final int LONGEST_NAME = 400;

  private static final int MOST = 999_999_999;

  /** A figure of any kind, a percentage or an amount of money too. */
  private static final Pattern FIGURE = Pattern.compile("[-+]?\\d[\\d., ]*%?");

  private final SheetForm form;
  private final String address;
  private final boolean workbook;
  private final Messages messages;
  private final Language language;

  /** By key, what was found for it; of a key found twice the first, which counts no more. */
  private final Map<String, SheetCell> cells = new LinkedHashMap<>();

  private final Map<String, SheetBlank> blank = new LinkedHashMap<>();
  private final Set<String> twice = new HashSet<>();
  private final List<SheetRemark> unmatched = new ArrayList<>();
  private final List<SheetRemark> faults = new ArrayList<>();

  private Map<Integer, SheetColumn> columns = Map.of();
  private Map<Integer, Other> others = Map.of();
  private @Nullable TemplateSection section;
  private boolean headless;

  /** The first column holds codes of rows, numbers though they may be. */
  private boolean coded;

  /** A column that nothing is known of; it is forgotten once that was said. */
  private record Other(String name, String place) {}

  /**
   * @param address of the report, as a sheet made for it bears it
   */
  SheetReader(
      SheetForm form, String address, boolean workbook, Messages messages, Language language) {
    this.form = form;
    this.address = address;
    this.workbook = workbook;
    this.messages = messages;
    this.language = language;
  }

  SheetReading read(List<TableRow> rows) {
    for (TableRow row : rows) {
      if (!heading(row)) {
        line(row);
      }
    }
    twice.forEach(cells::remove);
    cells.keySet().forEach(blank::remove);
    List<String> order =
        form.sections().stream()
            .flatMap(s -> s.rows().stream())
            .flatMap(r -> r.cells().values().stream())
            .distinct()
            .toList();
    return new SheetReading(
        order.stream().filter(cells::containsKey).map(cells::get).toList(),
        order.stream()
            .filter(key -> blank.containsKey(key) && !twice.contains(key))
            .map(blank::get)
            .toList(),
        unmatched,
        faults);
  }

  /**
   * Takes a line of column names. One has no figures, and more than the name of a column in its
   * first cell: that may be a row called "Tổng số" which nobody has filled in.
   */
  private boolean heading(TableRow row) {
    Map<Integer, SheetColumn> named = new TreeMap<>();
    int first = -1;
    for (int c = 0; c < row.cells().size(); c++) {
      String text = row.cell(c);
      if (text.isEmpty()) {
        continue;
      }
      first = first < 0 ? c : first;
      if (FIGURE.matcher(text).matches()) {
        return false;
      }
      SheetColumn column = SheetColumn.named(text);
      if (column != null) {
        named.put(c, column);
      }
    }
    int leading = first;
    if (named.keySet().stream().noneMatch(c -> c > leading)) {
      return false;
    }
    coded = mark(row);
    Map<Integer, Other> unknown = new TreeMap<>();
    EnumSet<SheetColumn> seen = EnumSet.noneOf(SheetColumn.class);
    EnumSet<SheetColumn> repeated = EnumSet.noneOf(SheetColumn.class);
    named.forEach(
        (c, column) -> {
          if (!seen.add(column)) {
            repeated.add(column);
            fault(row, c, "report-sheet.column-twice", row.cell(c));
          }
        });
    named.values().removeAll(repeated);
    for (int c = 0; c < row.cells().size(); c++) {
      if (!row.cell(c).isEmpty() && !named.containsKey(c)) {
        unknown.put(c, new Other(row.cell(c), Sheet.place(row, c)));
      }
    }
    columns = named;
    others = unknown;
    return true;
  }

  /** Whether the sheet was made here: its first cell says for which report; another is named. */
  private boolean mark(TableRow row) {
    String mark = row.cell(0);
    boolean made = mark.chars().filter(c -> c == '/').count() == 2 && mark.indexOf(' ') < 0;
    if (made && !mark.equals(address)) {
      fault(row, 0, "report-sheet.other-report", mark);
    }
    return made;
  }

  private void line(TableRow row) {
    Map<Integer, String> names = new TreeMap<>();
    for (int c = 0; c < row.cells().size(); c++) {
      String text = row.cell(c);
      if (!text.isEmpty()
          && text.length() <= LONGEST_NAME
          && !columns.containsKey(c)
          && (coded && c == 0 || !FIGURE.matcher(text).matches())) {
        names.put(c, text);
      }
    }
    for (Map.Entry<Integer, String> name : names.entrySet()) {
      String key = form.key(name.getValue());
      if (key != null) {
        figure(row, key);
        return;
      }
    }
    Collection<SheetForm.Line> lines = form.lines(names.values(), section);
    if (lines.size() == 1) {
      line(row, lines.iterator().next(), names);
    } else if (lines.size() > 1) {
      figures(row)
          .ifPresent(c -> fault(row, c, "report-sheet.row-ambiguous", words(names.values())));
    } else {
      TemplateSection begun =
          names.values().stream()
              .map(form::section)
              .filter(s -> s != null)
              .findFirst()
              .orElse(null);
      if (begun != null) {
        section = begun;
      } else {
        figures(row)
            .ifPresent(
                c -> unmatched(row, place(names, c), "report-sheet.row-unknown", names.values()));
      }
    }
  }

  /** A line that names one cell: its figure stands in the one column of figures. */
  private void figure(TableRow row, String key) {
    Integer column = null;
    for (Map.Entry<Integer, SheetColumn> each : columns.entrySet()) {
      if (each.getValue() == SheetColumn.FIGURE) {
        column = each.getKey();
      }
    }
    if (column == null) {
      noHeading(row);
    } else {
      take(row, column, key);
    }
  }

  private void line(TableRow row, SheetForm.Line line, Map<Integer, String> names) {
    if (columns.isEmpty()) {
      noHeading(row);
      return;
    }
    TemplateRow wanted = line.row();
    columns.forEach(
        (c, column) -> {
          String key = column.key(wanted);
          if (key != null) {
            take(row, c, key);
          } else if (!row.cell(c).isEmpty()) {
            notAsked(row, c, column, wanted);
          }
        });
    nameOthers(row, names);
  }

  /** Columns beyond the name of the line that hold figures and that nothing is known of. */
  private void nameOthers(TableRow row, Map<Integer, String> names) {
    int label =
        names.entrySet().stream()
            .filter(name -> !form.lines(List.of(name.getValue()), section).isEmpty())
            .mapToInt(Map.Entry::getKey)
            .max()
            .orElse(0);
    Map<Integer, Other> left = new TreeMap<>();
    others.forEach(
        (c, other) -> {
          if (c > label && FIGURE.matcher(row.cell(c)).matches()) {
            say(unmatched, other.place(), "report-sheet.column-unknown", other.name());
          } else {
            left.put(c, other);
          }
        });
    others = left;
  }

  /** A total that nobody types is only compared with the figures beside it. */
  private void notAsked(TableRow row, int at, SheetColumn column, TemplateRow wanted) {
    if (wanted.computed()) {
      unmatched(row, at, "report-sheet.row-computed", List.of(row.cell(at)));
      return;
    }
    OptionalInt said = number(row.cell(at));
    OptionalLong sum = sexes(row);
    if (column == SheetColumn.TOTAL && said.isPresent() && sum.isPresent()) {
      if (sum.getAsLong() != said.getAsInt()) {
        fault(row, at, "report-sheet.total-differs", said.getAsInt(), sum.getAsLong());
      }
      return;
    }
    unmatched(row, at, "report-sheet.cell-not-asked", List.of(row.cell(at)));
  }

  /** Males and females together; empty while one of them is blank. */
  private OptionalLong sexes(TableRow row) {
    List<OptionalInt> parts =
        columns.entrySet().stream()
            .filter(e -> e.getValue() == SheetColumn.MALE || e.getValue() == SheetColumn.FEMALE)
            .map(e -> number(row.cell(e.getKey())))
            .toList();
    return parts.size() == 2 && parts.stream().allMatch(OptionalInt::isPresent)
        ? OptionalLong.of(parts.stream().mapToLong(OptionalInt::getAsInt).sum())
        : OptionalLong.empty();
  }

  private void take(TableRow row, int at, String key) {
    String text = row.cell(at);
    if (text.isEmpty()) {
      blank.putIfAbsent(key, new SheetBlank(key, Sheet.place(row, at)));
      return;
    }
    OptionalInt value = number(text);
    if (value.isEmpty() || value.getAsInt() > MOST) {
      fault(row, at, "report-sheet.not-count", text);
      return;
    }
    SheetCell before =
        cells.putIfAbsent(key, new SheetCell(key, value.getAsInt(), Sheet.place(row, at)));
    if (before != null) {
      twice.add(key);
      fault(row, at, "report-sheet.cell-twice", before.place());
    }
  }

  private OptionalInt number(String text) {
    return WholeNumber.of(text, workbook);
  }

  /** The first column of figures in which the line has something. */
  private Optional<Integer> figures(TableRow row) {
    return columns.keySet().stream().filter(c -> !row.cell(c).isEmpty()).findFirst();
  }

  /** Where the name of a line stands; the figure where it has none. */
  private static int place(Map<Integer, String> names, int figure) {
    return names.keySet().stream().findFirst().orElse(figure);
  }

  private static String words(Collection<String> names) {
    return String.join(" ", names);
  }

  /** Said once: all lines lack the same. */
  private void noHeading(TableRow row) {
    if (!headless) {
      headless = true;
      fault(row, 0, "report-sheet.no-heading");
    }
  }

  private void unmatched(TableRow row, int at, String code, Collection<String> names) {
    say(unmatched, Sheet.place(row, at), code, words(names));
  }

  private void fault(TableRow row, int at, String code, Object... args) {
    say(faults, Sheet.place(row, at), code, args);
  }

  private void say(List<SheetRemark> to, String place, String code, Object... args) {
    to.add(new SheetRemark(place, code, messages.get(language, code, args)));
  }
}
