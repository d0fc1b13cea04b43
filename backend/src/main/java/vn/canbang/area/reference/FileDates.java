package vn.canbang.area.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.table.TableRow;
import vn.canbang.shared.time.Dates;

/** Days in files: 2025-07-01, left out where they are open ends. */
final class FileDates {

  static final LocalDate FROM = Dates.BEGINNING;
  static final LocalDate TO = Dates.OPEN_END;

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private FileDates() {}

  /**
   * The day in a cell.
   *
   * @param open what a cell left blank says; null when it may not be blank
   * @return null when it is none, of which {@code faults} learns
   */
  static @Nullable LocalDate read(
      TableRow row, int column, @Nullable LocalDate open, LineFaults faults) {
    String text = row.cell(column);
    if (text.isEmpty() && open != null) {
      return open;
    }
    try {
      if (DAY.matcher(text).matches()) {
        LocalDate day = LocalDate.parse(text);
        if (day.isAfter(Dates.BEGINNING) && day.isBefore(Dates.OPEN_END)) {
          return day;
        }
      }
    } catch (DateTimeException e) {
      // Falls through: 2025-02-30 has the form of a day but is none.
    }
    faults.add(row.line(), "area.file.date", text);
    return null;
  }

  /** For sentences: units older than the records begin on no day that one would name. */
  static String shown(LocalDate day) {
    return day.equals(Dates.BEGINNING) ? "…" : day.toString();
  }
}
