package vn.canbang.observation;

import java.util.UUID;
import vn.canbang.indicator.CellKey;

/** What rows of a sum have in common. */
record SumKey(
    CellKey cell,
    int year,
    UUID unitId,
    int span,
    ObservationSource source,
    boolean illustrative,
    boolean own) {

  /** How many numbers {@link #sum} takes. */
  static final int NUMBERS = 2 * TallyRow.MONTHS + 2;

  /**
   * @param numbers by month, from 1: the sum, and whose figures are in it
   */
  TallySum sum(long[] numbers) {
    long[] values = new long[TallyRow.MONTHS + 1];
    long[] bits = new long[TallyRow.MONTHS + 1];
    int filled = 0;
    for (int month = 1; month <= TallyRow.MONTHS; month++) {
      values[month] = numbers[2 * month];
      bits[month] = numbers[2 * month + 1];
      filled |= bits[month] == 0 ? 0 : 1 << month;
    }
    return new TallySum(
        new TallyRow(unitId, cell, year, span, source, illustrative, values, filled), own, bits);
  }

  /** The same with more added, or taken away. */
  TallySum sum(TallySum known, long[] more) {
    long[] numbers = more.clone();
    for (int month = 1; month <= TallyRow.MONTHS; month++) {
      numbers[2 * month] += known.row().values()[month];
      numbers[2 * month + 1] += known.bits()[month];
    }
    return sum(numbers);
  }
}
