package vn.canbang.target.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.Dates;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.target.Assessment;
import vn.canbang.target.JudgedTargets;
import vn.canbang.target.JudgedTargets.Part;
import vn.canbang.target.SeenTarget;

/** Keeps what could be said of targets, and tells it again. */
@ApplicationScoped
class KnownAssessmentService implements KnownAssessments {

  /** Transactions end later than the moments that they bear. */
  private static final Duration OVERLAP = Duration.ofMinutes(5);

  private final KeptAssessmentRepository kept;
  private final KnownAssessmentQueries queries;
  private final JudgedTargets targets;
  private final BusinessClock clock;

  KnownAssessmentService(
      KeptAssessmentRepository kept,
      KnownAssessmentQueries queries,
      JudgedTargets targets,
      BusinessClock clock) {
    this.kept = kept;
    this.queries = queries;
    this.targets = targets;
    this.clock = clock;
  }

  List<KnownAssessment> of(OrgScope scope, UUID targetId) {
    UUID id = targets.seen(scope, targetId).id();
    return kept.of(scope, id).stream().map(KeptAssessment::view).toList();
  }

  @Override
  public Assessment at(
      OrgScope scope, UUID targetId, @Nullable ReportingPeriod asked, LocalDate day) {
    SeenTarget target = targets.seen(scope, targetId);
    ReportingPeriod period = asked == null ? target.period() : asked;
    Instant end = day.plusDays(1).atStartOfDay(Dates.ZONE).toInstant();
    return kept.knownBefore(scope, targetId, period.code(), end)
        .map(KeptAssessment::said)
        .orElseThrow(
            () ->
                new ProblemException(
                    404, "target.not-known-then", List.of(period, day), List.of(), Map.of()));
  }

  @Override
  @Transactional
  public void follow(OrgScope system) {
    Instant now = clock.now();
    Instant seen = queries.lockWatch();
    for (UUID id : queries.toCheck(system, seen.minus(OVERLAP))) {
      SeenTarget target = targets.seen(system, id);
      for (ReportingPeriod period : periods(target)) {
        keep(system, target, period, now);
      }
    }
    queries.watched(now);
  }

  /** The year usually looked at, and the one before, whose last figures come in during it. */
  private static List<ReportingPeriod> periods(SeenTarget target) {
    List<ReportingPeriod> periods = new ArrayList<>(List.of(target.period()));
    ReportingPeriod before = target.period().previous();
    if (!before.end().isBefore(target.plan().periodStart())) {
      periods.add(before);
    }
    return periods;
  }

  private void keep(OrgScope system, SeenTarget target, ReportingPeriod period, Instant now) {
    Assessment said =
        targets
            .assess(
                system,
                target,
                List.of(new Part(target.area(), null)),
                period,
                targets.usualMap(target.area(), period))
            .getFirst();
    Optional<Assessment> last =
        kept.last(system, target.id(), period.code()).map(KeptAssessment::said);
    if (last.isEmpty() || !KeptAssessment.alike(last.get(), said)) {
      ChangeReason reason =
          last.map(before -> KeptAssessment.why(before, said)).orElse(ChangeReason.FIRST);
      kept.persist(new KeptAssessment(target.id(), reason, said, now));
    }
  }
}
