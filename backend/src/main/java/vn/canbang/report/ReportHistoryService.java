package vn.canbang.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.canbang.activity.Deliveries;
import vn.canbang.activity.OutputName;
import vn.canbang.report.ReportAccess.Side;
import vn.canbang.report.RevisionChanges.Written;
import vn.canbang.report.content.OutputEntry;
import vn.canbang.report.view.Receipt;
import vn.canbang.report.view.RevisionView;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;

/** What happened to a report so far: proof of receipt, revisions and what each changed. */
@ApplicationScoped
class ReportHistoryService {

  private final ReportReader reader;
  private final RevisionRepository revisions;
  private final RevisionFiles files;
  private final Deliveries deliveries;

  ReportHistoryService(
      ReportReader reader,
      RevisionRepository revisions,
      RevisionFiles files,
      Deliveries deliveries) {
    this.reader = reader;
    this.revisions = revisions;
    this.files = files;
    this.deliveries = deliveries;
  }

  @Transactional
  Receipt receipt(OrgScope scope, ReportKey key) {
    ReportAccess access = reader.access(scope, key, false);
    Report report = access.report();
    Integer number = report == null ? null : report.receivedRevision();
    if (access.side() == Side.ABOVE) {
      number = access.readable().getFirst();
    }
    if (report == null || number == null) {
      throw new ProblemException(404, "report.not-submitted", List.of(), List.of(), Map.of());
    }
    ReportRevision revision = revisions.get(scope, report, number);
    return Receipts.of(access.owed(), revision);
  }

  @Transactional
  List<RevisionView> revisions(OrgScope scope, ReportKey key) {
    ReportAccess access = reader.access(scope, key, false);
    Report report = access.report();
    if (report == null) {
      return List.of();
    }
    List<ReportRevision> all =
        revisions.all(scope, report).stream()
            .filter(r -> ReportReader.readable(access, r))
            .toList();
    List<Written> written =
        all.stream().map(r -> new Written(reader.content(r), files.of(scope, r.id()))).toList();
    Map<UUID, OutputName> outputs =
        deliveries.named(
            written.stream()
                .flatMap(one -> one.content().saidOutputs().stream())
                .map(OutputEntry::output)
                .collect(Collectors.toSet()));
    List<RevisionView> views = new ArrayList<>();
    for (int at = 0; at < all.size(); at++) {
      Written after = written.get(at);
      RevisionChanges changes = new RevisionChanges(at == 0 ? after : written.get(at - 1), after);
      ReportRevision revision = all.get(at);
      views.add(
          new RevisionView(
              revision.number(),
              revision.state(),
              revision.submittedAt(),
              revision.submittedBy(),
              revision.decidedAt(),
              revision.decidedBy(),
              access.side() == Side.ABOVE ? null : revision.returned(),
              revision.amendmentReason(),
              changes.cells(),
              changes.activities(),
              changes.answers(),
              changes.estimates(),
              changes.lines(),
              changes.outputs(outputs),
              changes.files()));
    }
    return views;
  }
}
