package vn.canbang.report.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.report.Consolidated;
import vn.canbang.report.Reports;
import vn.canbang.report.SourceRevision;
import vn.canbang.report.UnitReport;
import vn.canbang.report.content.ContentQueries;
import vn.canbang.report.obligation.Obligations;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.ReportingPeriod;

/** Finds what there is to add up, for those who may see it. */
@ApplicationScoped
class Pictures {

  private final Obligations obligations;
  private final Reports reports;
  private final ContentQueries contents;
  private final Organisations organisations;
  private final BusinessClock clock;

  Pictures(
      Obligations obligations,
      Reports reports,
      ContentQueries contents,
      Organisations organisations,
      BusinessClock clock) {
    this.obligations = obligations;
    this.reports = reports;
    this.contents = contents;
    this.organisations = organisations;
    this.clock = clock;
  }

  Picture of(OrgScope scope, String series, String organisation, ReportingPeriod period) {
    OrganisationRef named =
        organisations.byCode(organisation).orElseThrow(ProblemException::notFound);
    OrganisationRef unit =
        Objects.requireNonNull(
            organisations.byIds(List.of(named.id()), day(period)).get(named.id()));
    List<OwedReport> below = obligations.below(scope, series, unit.id(), period);
    if (below.isEmpty()) {
      throw ProblemException.notFound();
    }
    OwedReport own = obligations.find(scope, series, organisation, period).orElse(null);
    boolean inside =
        scope.covers(unit.id())
            || below.stream().anyMatch(o -> o.via() != null && scope.covers(o.via().id()));
    Consolidated report = own == null ? null : reports.consolidated(scope, own).orElse(null);
    if (!inside && report == null) {
      throw ProblemException.notFound();
    }
    List<UnitReport> children = reports.of(scope, below);
    Map<UUID, SourceRevision> pins = new HashMap<>();
    Set<UUID> wanted = new HashSet<>();
    if (report != null) {
      for (SourceRevision source : report.sources()) {
        pins.put(source.obligationId(), source);
        wanted.add(source.id());
      }
    }
    if (inside) {
      children.stream().map(UnitReport::acceptedId).filter(id -> id != null).forEach(wanted::add);
    }
    return new Picture(unit, own, inside, children, report, pins, contents.values(wanted));
  }

  /** A period still running is looked at on today's map. */
  LocalDate day(ReportingPeriod period) {
    return period.end().isBefore(clock.today()) ? period.end() : clock.today();
  }
}
