package vn.canbang.report.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.shared.time.BusinessClock;

/**
 * Changes series from a day on: what was received, or was due before, stays as it was, and who has
 * no place in the chain any more still owes what it owed.
 */
@ApplicationScoped
class SeriesChangeService {

  private final SeriesRepository repository;
  private final SeriesService series;
  private final SeriesSetUpService setUp;
  private final SeriesSteps steps;
  private final SeriesFollowers followers;
  private final BusinessClock clock;
  private final Audit audit;
  private final TransactionSynchronizationRegistry transaction;

  SeriesChangeService(
      SeriesRepository repository,
      SeriesService series,
      SeriesSetUpService setUp,
      SeriesSteps steps,
      SeriesFollowers followers,
      BusinessClock clock,
      Audit audit,
      TransactionSynchronizationRegistry transaction) {
    this.repository = repository;
    this.series = series;
    this.setUp = setUp;
    this.steps = steps;
    this.followers = followers;
    this.clock = clock;
    this.audit = audit;
    this.transaction = transaction;
  }

  /** A series as it is after the change, with its version. */
  record Changed(SeriesPlanned planned, long version) {}

  @Transactional
  Changed put(
      OrgScope scope, String code, @Nullable String ifMatch, PutSeries wanted, boolean dryRun) {
    Series seen =
        repository.visible(scope, code).stream()
            .findFirst()
            .orElseThrow(ProblemException::notFound);
    scope.require(Role.PLANNER, seen.ownerId());
    Series of = repository.lockAsStored(scope, seen.id());
    EntityTags.require(ifMatch, of.version());
    if (of.planId() != null) {
      throw ProblemException.conflict("report.series-of-plan");
    }
    Faults faults = new Faults();
    check(of, wanted, faults);
    List<TierDefinition> chain = steps.of(scope, wanted.tiers(), faults);
    faults.throwIfAny();
    SeriesView before = series.views(scope, List.of(of)).getFirst();
    of.says(wanted);
    of.chain(chain, wanted.from());
    repository.flush();
    followers.materialise(SystemScope.named("obligations"), code);
    SeriesPlanned planned = setUp.planned(scope, of, wanted.from());
    repository.flush();
    audit.record(
        scope,
        "REPORT_SERIES_CHANGED",
        "report-series",
        of.code(),
        of.ownerId(),
        before,
        Map.of("from", wanted.from(), "series", planned.series()),
        wanted.reason().strip());
    if (dryRun) {
      transaction.setRollbackOnly();
    }
    return new Changed(planned, of.version());
  }

  private void check(Series of, PutSeries wanted, Faults faults) {
    if (wanted.from().isBefore(clock.today())) {
      faults.add("/from", "report.series-change-past", wanted.from());
    } else if (of.changesAfter(wanted.from())) {
      faults.add("/from", "report.series-change-planned", wanted.from());
    }
    if (wanted.opensOn() != null && wanted.opensAfterDays() != null) {
      faults.add("/opensAfterDays", "report.series-opens-twice", wanted.opensAfterDays());
    }
    if (wanted.dataCutOffOn() != null && wanted.dataCutOffAfterDays() != null) {
      faults.add(
          "/dataCutOffAfterDays", "report.series-cut-off-twice", wanted.dataCutOffAfterDays());
    }
  }
}
