package vn.canbang.target.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.target.JudgedTargets;
import vn.canbang.target.SeenTarget;

/** What organisations were handed. */
@ApplicationScoped
class AllocatedTargetService implements AllocatedTargets {

  private static final int MOST = 100;

  private final AllocationQueries queries;
  private final JudgedTargets targets;
  private final Organisations organisations;
  private final Areas areas;
  private final BusinessClock clock;

  AllocatedTargetService(
      AllocationQueries queries,
      JudgedTargets targets,
      Organisations organisations,
      Areas areas,
      BusinessClock clock) {
    this.queries = queries;
    this.targets = targets;
    this.organisations = organisations;
    this.areas = areas;
    this.clock = clock;
  }

  @Override
  public List<AllocatedTarget> mine(OrgScope scope) {
    List<AllocationQueries.Allocated> found =
        queries.allocatedTo(
            scope, organisations.withAbsorbed(scope.organisationId(), clock.today()), MOST);
    Map<UUID, AreaRef> places =
        areas.byIds(
            found.stream().map(AllocationQueries.Allocated::areaId).collect(Collectors.toSet()));
    Map<UUID, SeenTarget> seen = new HashMap<>();
    return found.stream()
        .map(
            one -> {
              SeenTarget target =
                  seen.computeIfAbsent(one.targetId(), id -> targets.seen(scope, id));
              LocalDate due = one.due() == null ? target.due() : one.due();
              return new AllocatedTarget(
                  CascadeTarget.of(target),
                  Objects.requireNonNull(places.get(one.areaId())).ref(),
                  one.value(),
                  one.upperValue(),
                  due,
                  one.note(),
                  one.decision(),
                  one.allocatedAt());
            })
        .toList();
  }
}
