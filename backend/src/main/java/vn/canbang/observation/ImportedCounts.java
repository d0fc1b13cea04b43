package vn.canbang.observation;

import java.util.Map;
import java.util.UUID;
import vn.canbang.indicator.CellKey;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * Figures of one area and period that came by import; they count as accepted.
 *
 * @param organisationId who answers for the figures
 * @param areaId the episode of the area that is valid on the last day of {@code period}
 */
public record ImportedCounts(
    UUID organisationId,
    UUID areaId,
    ReportingPeriod period,
    boolean illustrative,
    Map<CellKey, Integer> values) {

  public ImportedCounts {
    values = Map.copyOf(values);
  }
}
