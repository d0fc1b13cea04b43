package vn.canbang.area.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.table.TableRow;
import vn.canbang.shared.text.SearchKey;

/**
 * Reads the file of units, all of them: which units there were, when, and what they lay under. All
 * that is wrong with it is told at once, each with its line.
 */
final class UnitFile {

  static final List<String> COLUMNS =
      List.of("code", "level", "type", "name", "parent_code", "valid_from", "valid_to");

  private static final Pattern[] CODES = {
    Pattern.compile("\\d{2}"), Pattern.compile("\\d{3}"), Pattern.compile("\\d{5}")
  };
  private static final int LONGEST_TYPE = 32;
  private static final int LONGEST_NAME = 100;

  private final LineFaults faults;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, List<Entry>> byCode = new HashMap<>();

  private UnitFile(LineFaults faults) {
    this.faults = faults;
  }

  /** A unit and the line that it stands in. */
  record Entry(int line, AreaUnit unit) {}

  /** The units of a file; incomplete when {@code faults} has learnt of any. */
  static List<Entry> read(List<TableRow> rows, LineFaults faults) {
    UnitFile file = new UnitFile(faults);
    rows.forEach(file::row);
    file.byCode.values().forEach(file::requireApart);
    if (!faults.any()) {
      file.entries.forEach(file::requireParents);
    }
    return file.entries;
  }

  private void row(TableRow row) {
    int before = faults.count();
    String code = row.cell(0);
    int level = level(row);
    if (level > 0 && !CODES[level - 1].matcher(code).matches()) {
      faults.add(row.line(), "area.file.code", code, code, level);
    }
    text(row, 2, LONGEST_TYPE);
    text(row, 3, LONGEST_NAME);
    if (row.cell(3).length() <= LONGEST_NAME
        && SearchKey.of(row.cell(2) + " " + row.cell(3)).length() > LONGEST_NAME + LONGEST_TYPE) {
      faults.add(row.line(), "area.file.text-long", row.cell(3), COLUMNS.get(3), LONGEST_NAME);
    }
    LocalDate from = FileDates.read(row, 5, FileDates.FROM, faults);
    LocalDate to = FileDates.read(row, 6, FileDates.TO, faults);
    if (from != null && to != null && !from.isBefore(to)) {
      faults.add(row.line(), "area.file.dates", row.cell(6), from, to);
    }
    boolean top = row.cell(4).isEmpty();
    if (level > 0 && top != (level == 1)) {
      faults.add(row.line(), "area.file.parent-missing", code, code, level);
    }
    if (faults.count() > before || from == null || to == null) {
      return;
    }
    Entry entry =
        new Entry(
            row.line(),
            new AreaUnit(
                code, level, row.cell(2), row.cell(3), top ? null : row.cell(4), from, to));
    entries.add(entry);
    byCode.computeIfAbsent(code, c -> new ArrayList<>(2)).add(entry);
  }

  private int level(TableRow row) {
    String text = row.cell(1);
    if (text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '3') {
      return text.charAt(0) - '0';
    }
    faults.add(row.line(), "area.file.level", text);
    return 0;
  }

  private void text(TableRow row, int column, int longest) {
    String text = row.cell(column);
    if (text.isEmpty()) {
      faults.add(row.line(), "area.file.blank", null, COLUMNS.get(column));
    } else if (text.length() > longest) {
      faults.add(row.line(), "area.file.text-long", text, COLUMNS.get(column), longest);
    }
  }

  /** A code is one unit at a time. */
  private void requireApart(List<Entry> episodes) {
    episodes.sort(
        Comparator.comparing((Entry e) -> e.unit().validFrom()).thenComparing(Entry::line));
    Entry latest = null;
    for (Entry entry : episodes) {
      if (latest != null && entry.unit().validFrom().isBefore(latest.unit().validTo())) {
        boolean twice = entry.unit().validFrom().equals(latest.unit().validFrom());
        faults.add(
            Math.max(entry.line(), latest.line()),
            twice ? "area.file.twice" : "area.file.overlap",
            entry.unit().code(),
            entry.unit().code(),
            Math.min(entry.line(), latest.line()),
            FileDates.shown(entry.unit().validFrom()));
      }
      if (latest == null || entry.unit().validTo().isAfter(latest.unit().validTo())) {
        latest = entry;
      }
    }
  }

  /** On every day of its own, a unit has one above it, of a level above its own. */
  private void requireParents(Entry entry) {
    AreaUnit unit = entry.unit();
    String parentCode = unit.parentCode();
    if (parentCode == null) {
      return;
    }
    LocalDate covered = unit.validFrom();
    for (Entry parent : byCode.getOrDefault(parentCode, List.of())) {
      AreaUnit above = parent.unit();
      if (!above.validFrom().isAfter(covered) && above.validTo().isAfter(covered)) {
        if (above.level() >= unit.level()) {
          faults.add(
              entry.line(),
              "area.file.circle",
              parentCode,
              unit.code(),
              unit.level(),
              parentCode,
              above.level());
          return;
        }
        covered = above.validTo();
      }
      if (!covered.isBefore(unit.validTo())) {
        return;
      }
    }
    faults.add(
        entry.line(),
        "area.file.parent-unknown",
        parentCode,
        unit.code(),
        parentCode,
        FileDates.shown(covered));
  }

  /** A line of a code, for what is wrong with it altogether. */
  static int lineOf(List<Entry> entries, @Nullable String code) {
    return entries.stream()
        .filter(entry -> entry.unit().code().equals(code))
        .mapToInt(Entry::line)
        .max()
        .orElse(1);
  }
}
