package vn.canbang.observation.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.indicator.CellKey;
import vn.canbang.shared.table.ImportedRow;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * A row as it was understood; null for what was not. What is wrong stands in the row of the file.
 */
record ReadRow(
    ImportedRow row,
    @Nullable AreaRef area,
    @Nullable ReportingPeriod period,
    @Nullable CellKey cell,
    @Nullable Integer value,
    @Nullable UUID organisationId) {

  /** All that it needs to be compared with what is there. */
  record Whole(
      ImportedRow row,
      AreaRef area,
      ReportingPeriod period,
      CellKey cell,
      int value,
      UUID organisationId) {}

  /** Those without a fault. */
  static List<Whole> whole(List<ReadRow> rows) {
    List<Whole> found = new ArrayList<>();
    for (ReadRow one : rows) {
      if (!one.row.refused()
          && one.area != null
          && one.period != null
          && one.cell != null
          && one.value != null
          && one.organisationId != null) {
        found.add(
            new Whole(one.row, one.area, one.period, one.cell, one.value, one.organisationId));
      }
    }
    return found;
  }
}
