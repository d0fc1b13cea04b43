package vn.canbang.observation;

import java.util.UUID;
import vn.canbang.indicator.CellKey;

/**
 * Figures of one cell and area in one year, each at the last month that it covers.
 *
 * @param span months that each figure covers
 * @param values by month, from 1
 * @param filled bit {@code m} is set where month {@code m} has a figure
 */
record TallyRow(
    UUID areaId,
    CellKey cell,
    int year,
    int span,
    ObservationSource source,
    boolean illustrative,
    long[] values,
    int filled) {

  static final int MONTHS = 12;

  boolean fills(int month) {
    return (filled & 1 << month) != 0;
  }

  /** Whether it stands for what agreed figures have more than those that they replace. */
  boolean corrects() {
    return source == ObservationSource.AGREEMENT && span > 1;
  }

  /** Only the figures of these months. */
  TallyRow only(int months) {
    return new TallyRow(areaId, cell, year, span, source, illustrative, values, filled & months);
  }
}
