package vn.canbang.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.canbang.report.PinQueries.Parent;
import vn.canbang.report.obligation.Obligations;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.report.obligation.ReportState;
import vn.canbang.report.view.AffectedReport;
import vn.canbang.report.view.RevisionState;
import vn.canbang.shared.security.OrgScope;

/** Finds the consolidated reports that rest on figures of a report. */
@ApplicationScoped
class AffectedReports {

  private final RevisionRepository revisions;
  private final PinQueries pins;
  private final Obligations obligations;

  AffectedReports(RevisionRepository revisions, PinQueries pins, Obligations obligations) {
    this.revisions = revisions;
    this.pins = pins;
    this.obligations = obligations;
  }

  /** From the report that adds it up to the top of the chain; one statement a level. */
  List<AffectedReport> of(OrgScope scope, Report report) {
    List<Level> found = new ArrayList<>();
    Set<UUID> below =
        revisions.all(scope, report).stream()
            .filter(r -> r.state() == RevisionState.ACCEPTED || r.state() == RevisionState.REPLACED)
            .map(ReportRevision::id)
            .collect(Collectors.toSet());
    for (int level = 1; !below.isEmpty(); level++) {
      List<Parent> parents = pins.parents(below);
      for (Parent parent : parents) {
        found.add(new Level(parent, level));
      }
      below = parents.stream().map(Parent::revisionId).collect(Collectors.toSet());
    }
    Map<UUID, OwedReport> owed =
        obligations
            .byIds(scope, found.stream().map(l -> l.parent().obligationId()).distinct().toList())
            .stream()
            .collect(Collectors.toMap(OwedReport::id, Function.identity()));
    return found.stream()
        .map(
            l ->
                affected(
                    Objects.requireNonNull(owed.get(l.parent().obligationId())),
                    l.parent(),
                    l.level()))
        .toList();
  }

  private record Level(Parent parent, int level) {}

  private static AffectedReport affected(OwedReport owed, Parent parent, int level) {
    return new AffectedReport(
        owed.series(),
        owed.organisation().ref(),
        owed.period(),
        parent.number(),
        ReportState.valueOf(parent.state()),
        level,
        parent.stale());
  }
}
