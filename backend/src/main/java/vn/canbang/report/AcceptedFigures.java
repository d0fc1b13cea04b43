package vn.canbang.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.canbang.report.content.ContentQueries.AcceptedCell;

/** Reads accepted figures of a unit: one by one, or once for many units. */
interface AcceptedFigures {
  List<AcceptedCell> of(UUID seriesId, UUID organisationId, LocalDate from, LocalDate to);
}
