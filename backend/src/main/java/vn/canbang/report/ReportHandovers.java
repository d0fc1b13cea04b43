package vn.canbang.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.canbang.identity.handover.HandoverDraft;
import vn.canbang.identity.handover.HandoverKind;
import vn.canbang.identity.handover.HandoverPerson;
import vn.canbang.identity.handover.Handovers;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.report.view.RevisionState;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;

/** Hands over reports that somebody has begun, or got back, and not sent. */
@ApplicationScoped
class ReportHandovers implements Handovers {

  private final ReportRepository reports;
  private final RevisionRepository revisions;
  private final ReportReader reader;
  private final ReportTrail trail;
  private final Organisations organisations;
  private final Audit audit;

  ReportHandovers(
      ReportRepository reports,
      RevisionRepository revisions,
      ReportReader reader,
      ReportTrail trail,
      Organisations organisations,
      Audit audit) {
    this.reports = reports;
    this.revisions = revisions;
    this.reader = reader;
    this.trail = trail;
    this.organisations = organisations;
    this.audit = audit;
  }

  @Override
  public List<HandoverDraft> drafts(OrgScope scope, UUID userId) {
    List<DraftRow> rows = reports.draftsOf(scope, userId);
    Map<UUID, OrganisationRef> named = named(rows);
    return rows.stream()
        .map(
            row ->
                new HandoverDraft(
                    HandoverKind.REPORT,
                    key(row, named),
                    row.seriesName() + " – " + row.period(),
                    organisation(named, row).ref()))
        .toList();
  }

  @Override
  public void handOver(OrgScope scope, HandoverPerson from, HandoverPerson to) {
    List<DraftRow> rows = reports.draftsOf(scope, from.userId());
    Map<UUID, OrganisationRef> named = named(rows);
    for (DraftRow row : rows) {
      Report report = row.report();
      ReportRevision revision = revisions.get(scope, report, report.revision());
      Map<String, Object> before = ReportTrail.state(report, revision);
      report.handOver(to.userId(), trail.real());
      if (revision.state() == RevisionState.DRAFT
          && from.displayName().equals(revision.preparedBy())) {
        // Who finishes the report signs as its preparer.
        revision.write(reader.content(revision).withPreparedBy(to.displayName()).canonical());
      }
      audit.record(
          scope,
          "REPORT_HANDED_OVER",
          "report",
          key(row, named),
          row.organisationId(),
          before,
          ReportTrail.state(report, revision),
          null);
    }
  }

  private static OrganisationRef organisation(Map<UUID, OrganisationRef> named, DraftRow row) {
    return Objects.requireNonNull(named.get(row.organisationId()));
  }

  private Map<UUID, OrganisationRef> named(List<DraftRow> rows) {
    return organisations.byIds(
        rows.stream().map(DraftRow::organisationId).collect(Collectors.toSet()));
  }

  /** What people call the report: {@code SRB-ANNUAL/TYT-HON-TRE/2024}. */
  private static String key(DraftRow row, Map<UUID, OrganisationRef> named) {
    return row.series() + "/" + organisation(named, row).code() + "/" + row.period();
  }
}
