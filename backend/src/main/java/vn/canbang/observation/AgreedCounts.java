package vn.canbang.observation;

import java.util.Map;
import java.util.UUID;
import vn.canbang.indicator.CellKey;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * Figures of one area and period that the agencies concerned have agreed on. They take the place of
 * every other figure of the area within the period, in all windows that hold the whole period; what
 * lies below it (the months of an agreed year) goes on counting in shorter windows.
 *
 * @param session the session that they were agreed in
 * @param organisationId who keeps the agreed figures: the standing office
 * @param areaId the episode of the area that is valid on the last day of {@code period}
 * @param values counts of at least 0; a cell without an agreed figure is left out
 */
public record AgreedCounts(
    UUID session,
    UUID organisationId,
    UUID areaId,
    ReportingPeriod period,
    boolean illustrative,
    Map<CellKey, Integer> values) {

  public AgreedCounts {
    values = Map.copyOf(values);
  }
}
