package vn.canbang.report.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a cell was in the unit's own accepted periods of the twelve months before.
 *
 * @param periods in which the cell had a figure
 * @param total of those figures
 */
@Schema(
    description =
        "A cell in the unit's own accepted periods of the twelve months before: how many had a"
            + " figure, and what they add up to.")
public record CellHistory(int periods, long total) {

  /** One more period. */
  public CellHistory plus(CellHistory other) {
    return new CellHistory(periods + other.periods, total + other.total);
  }
}
