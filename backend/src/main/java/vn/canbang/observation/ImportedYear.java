package vn.canbang.observation;

import java.util.UUID;
import vn.canbang.indicator.CellKey;

/**
 * A year of one cell of one area, month by month.
 *
 * @param organisationId who answers for the figures
 * @param areaId the episode of the area that is valid on the last day of each month with a figure
 * @param months twelve counts of at least 0; below 0 where there is no figure
 */
public record ImportedYear(UUID organisationId, UUID areaId, CellKey cell, int year, int[] months) {

  /** For a month without a figure. */
  public static final int MISSING = -1;

  public ImportedYear {
    if (months.length != TallyRow.MONTHS) {
      throw new IllegalArgumentException("a year has twelve months");
    }
    months = months.clone();
  }

  @Override
  public int[] months() {
    return months.clone();
  }

  int month(int month) {
    return months[month - 1];
  }
}
