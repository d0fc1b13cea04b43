package vn.canbang.shared.table;

/**
 * How large a table may be.
 *
 * @param rows below the headings, blank ones not counted
 * @param columns filled ones
 * @param cell UTF-16 units in one cell
 */
public record TableLimits(int rows, int columns, int cell) {

  public static final TableLimits DEFAULT = new TableLimits(100_000, 100, 4_000);

  /** The default, but with so many rows. */
  public static TableLimits rows(int most) {
    return new TableLimits(most, DEFAULT.columns, DEFAULT.cell);
  }
}
