package vn.canbang.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.canbang.report.view.AffectedReport;
import vn.canbang.shared.security.OrgScope;

/** Whom an amendment concerns: the consolidated reports above that rest on the figures. */
@ApplicationScoped
class AffectedService {

  private final ReportReader reader;
  private final AffectedReports affected;

  AffectedService(ReportReader reader, AffectedReports affected) {
    this.reader = reader;
    this.affected = affected;
  }

  @Transactional
  List<AffectedReport> above(OrgScope scope, ReportKey key) {
    Report report = reader.access(scope, key, false).report();
    return report == null ? List.of() : affected.of(scope, report);
  }
}
