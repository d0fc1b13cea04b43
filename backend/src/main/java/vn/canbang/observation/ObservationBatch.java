package vn.canbang.observation;

import java.util.Map;
import java.util.UUID;
import vn.canbang.indicator.CellKey;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * The own cells of one revision of a report. Cells of a consolidation never become observations.
 *
 * @param series code of the report's series
 * @param organisationId whose report it is; it answers for the figures
 * @param reportPeriod code of the report's period
 * @param areaId the episode of the area that is valid on the last day of {@code period}
 * @param period the leaf period of the figures
 * @param values counts of at least 0; a cell left empty is left out, never zero
 */
public record ObservationBatch(
    String series,
    UUID organisationId,
    String reportPeriod,
    int revision,
    UUID areaId,
    ReportingPeriod period,
    ObservationStatus status,
    boolean illustrative,
    Map<CellKey, Integer> values) {

  public ObservationBatch {
    values = Map.copyOf(values);
  }
}
