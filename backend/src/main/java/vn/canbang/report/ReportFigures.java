package vn.canbang.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** The figures of a report that was sent. */
  record Reported(OwedReport owed, Report report, ReportRevision revision, ReportContent content) {}

  /** Takes over what was sent, of many reports in a fixed number of statements. */
  void reported(OrgScope scope, List<Reported> sent) {
    take(scope, sent, ObservationStatus.REPORTED);
  }

  void accepted(
      OrgScope scope,
      OwedReport owed,
      Report report,
      ReportRevision revision,
      ReportContent content) {
    take(scope, List.of(new Reported(owed, report, revision, content)), ObservationStatus.ACCEPTED);
  }

  void takenBack(OrgScope scope, OwedReport owed) {
    if (owed.feedsObservations()) {
      observations.withdraw(
          scope, owed.series().code(), owed.organisation().id(), owed.period().code());
    }
  }

  private void take(OrgScope scope, List<Reported> taken, ObservationStatus status) {
    List<Reported> own =
        taken.stream()
            .filter(one -> one.owed().feedsObservations() && !one.revision().consolidation())
            .toList();
    Map<UUID, AreaRef> served = served(own);
    List<ObservationBatch> batches = new ArrayList<>();
    for (Reported one : own) {
      AreaRef area = area(one.owed(), served);
      if (area != null) {
        batches.add(batch(one, area, status));
      }
    }
    observations.recordFromReports(scope, batches);
  }

  private static ObservationBatch batch(Reported one, AreaRef area, ObservationStatus status) {
    Map<CellKey, Integer> values = new HashMap<>();
    for (CellEntry cell : one.content().cells()) {
      Integer value = cell.value();
      if (value != null) {
        values.put(CellKey.parse(cell.key()), value);
      }
    }
    OwedReport owed = one.owed();
    return new ObservationBatch(
        owed.series().code(),
        owed.organisation().id(),
        owed.period().code(),
        one.revision().number(),
        area.id(),
        owed.period(),
        status,
        one.report().illustrative(),
        values);
  }

  private Map<UUID, AreaRef> served(List<Reported> own) {
    Set<UUID> ids = new HashSet<>();
    for (Reported one : own) {
      UUID served = one.owed().organisation().areaId();
      if (served != null) {
        ids.add(served);
      }
    }
    return ids.isEmpty() ? Map.of() : areas.byIds(ids);
  }

  /** The area the unit serves, if it still was the same one on the period's last day. */
  private static @Nullable AreaRef area(OwedReport owed, Map<UUID, AreaRef> served) {
    UUID id = owed.organisation().areaId();
    AreaRef area = id == null ? null : served.get(id);
    return area != null
            && !owed.period().end().isBefore(area.validFrom())
            && owed.period().end().isBefore(area.validTo())
        ? area
        : null;
  }
}
