package vn.canbang.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.indicator.CellKey;
import vn.canbang.observation.ObservationBatch;
import vn.canbang.observation.ObservationStatus;
import vn.canbang.observation.Observations;
import vn.canbang.report.content.CellEntry;
import vn.canbang.report.content.ReportContent;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.shared.security.OrgScope;

/**
 * Turns a unit's own figures into observations. Only the finest series does; what repeats finer
 * figures, or adds up other units', would count twice.
 */
@ApplicationScoped
class ReportFigures {

  private final Observations observations;
  private final Areas areas;

  ReportFigures(Observations observations, Areas areas) {
    this.observations = observations;
    this.areas = areas;
  }

  void reported(
      OrgScope scope,
      OwedReport owed,
      Report report,
      ReportRevision revision,
      ReportContent content) {
    take(scope, owed, report, revision, content, ObservationStatus.REPORTED);
  }

  void accepted(
      OrgScope scope,
      OwedReport owed,
      Report report,
      ReportRevision revision,
      ReportContent content) {
    take(scope, owed, report, revision, content, ObservationStatus.ACCEPTED);
  }

  void takenBack(OrgScope scope, OwedReport owed) {
    if (owed.feedsObservations()) {
      observations.withdraw(
          scope, owed.series().code(), owed.organisation().id(), owed.period().code());
    }
  }

  private void take(
      OrgScope scope,
      OwedReport owed,
      Report report,
      ReportRevision revision,
      ReportContent content,
      ObservationStatus status) {
    UUID area = owed.feedsObservations() && !revision.consolidation() ? area(owed) : null;
    if (area == null) {
      return;
    }
    Map<CellKey, Integer> values = new HashMap<>();
    for (CellEntry cell : content.cells()) {
      Integer value = cell.value();
      if (value != null) {
        values.put(CellKey.parse(cell.key()), value);
      }
    }
    observations.recordFromReport(
        scope,
        new ObservationBatch(
            owed.series().code(),
            owed.organisation().id(),
            owed.period().code(),
            revision.number(),
            area,
            owed.period(),
            status,
            report.illustrative(),
            values));
  }

  /** The area the unit serves, if it still was the same one on the period's last day. */
  private @Nullable UUID area(OwedReport owed) {
    UUID served = owed.organisation().areaId();
    return served == null
        ? null
        : areas
            .byId(served)
            .filter(a -> !owed.period().end().isBefore(a.validFrom()))
            .filter(a -> owed.period().end().isBefore(a.validTo()))
            .map(AreaRef::id)
            .orElse(null);
  }
}
