package vn.canbang.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.organisation.change.HistoryEpisode;
import vn.canbang.organisation.change.OrganisationHistory;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.Dates;

/** Tells what became of an organisation. */
@ApplicationScoped
class HistoryService {

  private final OrganisationRepository repository;
  private final OrganisationQueries queries;
  private final Areas areas;
  private final BusinessClock clock;

  HistoryService(
      OrganisationRepository repository,
      OrganisationQueries queries,
      Areas areas,
      BusinessClock clock) {
    this.repository = repository;
    this.queries = queries;
    this.areas = areas;
    this.clock = clock;
  }

  @Transactional
  OrganisationHistory of(OrgScope scope, String code) {
    OrganisationRef unit =
        queries.byCodes(List.of(code), clock.today()).stream()
            .findFirst()
            .orElseThrow(ProblemException::notFound);
    List<RecordedChange> changes = repository.changes(scope, unit.id());
    List<OrganisationParent> lines = repository.lines(scope, unit.id());
    Set<UUID> named = new HashSet<>(Set.of(unit.id()));
    lines.forEach(line -> named.add(line.parentId()));
    changes.stream().map(RecordedChange::successorId).filter(id -> id != null).forEach(named::add);
    Map<UUID, OrganisationTimeline> timelines = queries.timelines(named);
    OrganisationTimeline own = Objects.requireNonNull(timelines.get(unit.id()));
    Map<UUID, AreaRef> served =
        areas.byIds(
            changes.stream()
                .map(change -> own.on(change.effectiveOn()).areaId())
                .filter(id -> id != null)
                .toList());
    List<HistoryEpisode> episodes = new ArrayList<>();
    for (RecordedChange change : changes) {
      LocalDate on = change.effectiveOn();
      OrganisationRef then = own.on(on);
      UUID successor = change.successorId();
      episodes.add(
          new HistoryEpisode(
              on.equals(Dates.BEGINNING) ? null : on,
              next(changes, on),
              then.name(),
              parent(lines, timelines, on),
              area(served, then.areaId()),
              change.kind(),
              change.reason(),
              change.decision(),
              successor == null
                  ? null
                  : Objects.requireNonNull(timelines.get(successor)).on(on).ref()));
    }
    return new OrganisationHistory(unit.ref(), episodes);
  }

  /** Two changes of one day make one episode, until the day of the next. */
  private static @Nullable LocalDate next(List<RecordedChange> changes, LocalDate on) {
    return changes.stream()
        .map(RecordedChange::effectiveOn)
        .filter(day -> day.isAfter(on))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Ref parent(
      List<OrganisationParent> lines, Map<UUID, OrganisationTimeline> timelines, LocalDate on) {
    Optional<OrganisationParent> line =
        lines.stream()
            .filter(l -> !on.isBefore(l.validFrom()) && on.isBefore(l.validTo()))
            .findFirst();
    return line.map(l -> Objects.requireNonNull(timelines.get(l.parentId())).on(on).ref())
        .orElse(null);
  }

  private static @Nullable Ref area(Map<UUID, AreaRef> served, @Nullable UUID areaId) {
    AreaRef area = areaId == null ? null : served.get(areaId);
    return area == null ? null : area.ref();
  }
}
