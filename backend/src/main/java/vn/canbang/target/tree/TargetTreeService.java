package vn.canbang.target.tree;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.target.AllocatedLevels;
import vn.canbang.target.Assessment;
import vn.canbang.target.AssessmentLevel;
import vn.canbang.target.JudgedTargets;
import vn.canbang.target.JudgedTargets.Part;
import vn.canbang.target.SeenTarget;
import vn.canbang.target.tree.TargetTreeQueries.Below;

/**
 * Judges a target area by area. The number of statements does not grow with the areas as long as
 * all their figures are comparable.
 */
@ApplicationScoped
class TargetTreeService {

  private final JudgedTargets targets;
  private final AllocatedLevels allocated;
  private final TargetTreeQueries queries;
  private final Areas areas;

  TargetTreeService(
      JudgedTargets targets, AllocatedLevels allocated, TargetTreeQueries queries, Areas areas) {
    this.targets = targets;
    this.allocated = allocated;
    this.queries = queries;
    this.areas = areas;
  }

  private record Node(AreaRef area, @Nullable AreaRef parent, int depth) {}

  /**
   * @param levels how many levels below the target's own area
   */
  TargetTree of(
      OrgScope scope,
      UUID targetId,
      @Nullable ReportingPeriod askedPeriod,
      @Nullable LocalDate askedMap,
      int levels) {
    SeenTarget target = targets.seen(scope, targetId);
    ReportingPeriod period = askedPeriod == null ? target.period() : askedPeriod;
    AreaRef own = target.area();
    LocalDate map = askedMap == null ? targets.usualMap(own, period) : askedMap;
    if (map.isBefore(own.validFrom()) || !map.isBefore(own.validTo())) {
      throw ProblemException.malformed(
          List.of(Fault.of("?mapDate", "target.area-not-on-map", map, own.name(), map)));
    }
    List<Node> nodes = nodes(scope, own, levels, map);
    Map<UUID, AllocatedLevels.Level> given = allocated.inForce(scope, targetId);
    List<Part> parts =
        nodes.stream()
            .map(node -> new Part(node.area(), level(target, given.get(node.area().id()))))
            .toList();
    List<Assessment> judged = targets.assess(scope, target, parts, period, map);
    List<TargetTreeRow> rows = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      rows.add(TargetTreeRow.of(node.area(), node.parent(), node.depth(), judged.get(i)));
    }
    return new TargetTree(period, map, rows);
  }

  private static @Nullable AssessmentLevel level(
      SeenTarget target, AllocatedLevels.@Nullable Level given) {
    AssessmentLevel own = target.level();
    return given == null ? null : given.countedAs(own == null ? null : own.comparator());
  }

  private List<Node> nodes(OrgScope scope, AreaRef own, int levels, LocalDate map) {
    List<Below> below = queries.below(scope, own.id(), levels, map);
    Map<UUID, AreaRef> refs = areas.byIds(below.stream().map(Below::id).toList());
    Map<UUID, List<Below>> byParent =
        below.stream().collect(Collectors.groupingBy(Below::parentId));
    List<Node> nodes = new ArrayList<>();
    walk(own, null, 1, byParent, refs, nodes);
    return nodes;
  }

  private static void walk(
      AreaRef area,
      @Nullable AreaRef parent,
      int depth,
      Map<UUID, List<Below>> byParent,
      Map<UUID, AreaRef> refs,
      List<Node> nodes) {
    nodes.add(new Node(area, parent, depth));
    for (Below child : byParent.getOrDefault(area.id(), List.of())) {
      walk(Objects.requireNonNull(refs.get(child.id())), area, depth + 1, byParent, refs, nodes);
    }
  }
}
