package vn.canbang.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.comparison.PlanComparer;
import vn.canbang.plan.comparison.PlanComparison;
import vn.canbang.plan.document.FrozenPlan;
import vn.canbang.plan.document.PlanEditionView;
import vn.canbang.plan.document.PlanPartKind;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.plan.document.PlanText;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;

/** Keeps the texts of plans as they were issued, and says in what they differ. */
@ApplicationScoped
class PlanEditionService {

  /** The later edition of a comparison: the amendment that is being written. */
  static final String DRAFT = "draft";

  private static final TypeReference<List<PlanText>> LINES = new TypeReference<>() {};

  private final PlanRepository plans;
  private final PlanEditionRepository editions;
  private final PlanQueries queries;
  private final Instance<PlanContents> contents;
  private final BusinessClock clock;
  private final ObjectMapper json;

  PlanEditionService(
      PlanRepository plans,
      PlanEditionRepository editions,
      PlanQueries queries,
      Instance<PlanContents> contents,
      BusinessClock clock,
      ObjectMapper json) {
    this.plans = plans;
    this.editions = editions;
    this.queries = queries;
    this.contents = contents;
    this.clock = clock;
    this.json = json;
  }

  /** Freezes the text now in force, which {@code amendment} has brought unless it is the first. */
  void freeze(OrgScope scope, Plan plan, @Nullable Plan amendment) {
    String text = write(lines(scope, plan));
    editions.persist(new PlanEdition(plan, amendment, text, clock.now(), scope.userId()));
  }

  /** A document recorded from paper was not frozen: it is before its text is changed. */
  void freezeIfNotYet(OrgScope scope, Plan plan) {
    if (editions.of(scope, plan.id(), plan.edition()).isEmpty()) {
      freeze(scope, plan, null);
    }
  }

  List<PlanEditionView> editions(OrgScope scope, UUID planId) {
    Plan plan = plans.find(scope, planId).orElseThrow(ProblemException::notFound);
    List<PlanEdition> frozen = editions.of(scope, plan.id());
    Map<UUID, PlanRef> amendments =
        queries.refs(
            scope,
            frozen.stream()
                .map(PlanEdition::amendmentId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return frozen.stream().map(edition -> view(edition, amendments)).toList();
  }

  private static PlanEditionView view(PlanEdition edition, Map<UUID, PlanRef> amendments) {
    UUID amendment = edition.amendmentId();
    return edition.view(amendment == null ? null : amendments.get(amendment));
  }

  FrozenPlan edition(OrgScope scope, UUID planId, int edition) {
    Plan plan = plans.find(scope, planId).orElseThrow(ProblemException::notFound);
    PlanEdition frozen =
        editions.of(scope, plan.id(), edition).orElseThrow(ProblemException::notFound);
    UUID amendment = frozen.amendmentId();
    Map<UUID, PlanRef> amendments =
        amendment == null ? Map.of() : queries.refs(scope, List.of(amendment));
    return new FrozenPlan(view(frozen, amendments), read(frozen.content()));
  }

  /**
   * Compares two editions of a plan, or the amendment that is being written with the edition in
   * force.
   *
   * @param planId the plan or an amendment of it
   * @param from null for the edition before
   * @param to number of an edition, {@link #DRAFT}, or null for the newest text that the caller
   *     sees
   */
  PlanComparison compare(OrgScope scope, UUID planId, @Nullable Integer from, @Nullable String to) {
    Plan asked = plans.find(scope, planId).orElseThrow(ProblemException::notFound);
    UUID amends = asked.amendsId();
    Plan plan =
        amends == null ? asked : plans.find(scope, amends).orElseThrow(ProblemException::notFound);
    UUID amendment = plan.amendmentId();
    Optional<Plan> draft = amendment == null ? Optional.empty() : plans.find(scope, amendment);
    if (DRAFT.equals(to) || (to == null && draft.isPresent())) {
      Plan text = draft.orElseThrow(ProblemException::notFound);
      return compare(
          scope, plan, from == null ? plan.edition() : from, null, asOriginal(scope, plan, text));
    }
    int later = to == null ? brought(scope, plan, asked) : number(to);
    return compare(scope, plan, from == null ? later - 1 : from, later, text(scope, plan, later));
  }

  private PlanComparison compare(
      OrgScope scope, Plan plan, int from, @Nullable Integer to, List<PlanText> later) {
    if (to != null && from >= to) {
      throw ProblemException.malformed(List.of(Fault.of("?from", "plan.editions-order", from)));
    }
    List<PlanText> earlier = text(scope, plan, from);
    var changes = PlanComparer.changes(earlier, later);
    long same = later.size() - changes.stream().filter(change -> change.after() != null).count();
    return new PlanComparison(plan.ref(), from, to, changes, (int) same);
  }

  /** The edition that the amendment has brought; for the plan itself the one in force. */
  private int brought(OrgScope scope, Plan plan, Plan asked) {
    return editions.of(scope, plan.id()).stream()
        .filter(edition -> asked.id().equals(edition.amendmentId()))
        .map(PlanEdition::edition)
        .findFirst()
        .orElse(plan.edition());
  }

  private static int number(String to) {
    try {
      return Integer.parseInt(to);
    } catch (NumberFormatException e) {
      throw ProblemException.malformed(List.of(Fault.of("?to", "plan.edition-unknown", to)));
    }
  }

  /** A document recorded from paper is frozen only when it is amended. */
  private List<PlanText> text(OrgScope scope, Plan plan, int edition) {
    Optional<PlanEdition> frozen = editions.of(scope, plan.id(), edition);
    if (frozen.isEmpty() && edition == plan.edition() && edition > 0) {
      return lines(scope, plan);
    }
    return read(frozen.orElseThrow(ProblemException::notFound).content());
  }

  private List<PlanText> lines(OrgScope scope, Plan plan) {
    List<PlanText> lines = new ArrayList<>(PlanTexts.of(plan));
    contents.forEach(room -> lines.addAll(room.lines(scope, plan.id())));
    return lines;
  }

  /** The lines of an amendment, each as that of the plan which it was copied from. */
  private List<PlanText> asOriginal(OrgScope scope, Plan plan, Plan amendment) {
    Map<UUID, UUID> origins = new HashMap<>();
    origins.put(amendment.id(), plan.id());
    contents.forEach(room -> origins.putAll(room.origins(scope, amendment.id())));
    for (PlanPartKind kind : PlanPartKind.values()) {
      for (PlanPart part : amendment.<PlanPart>parts(kind)) {
        UUID origin = part.originId();
        if (origin != null) {
          origins.put(part.id(), origin);
        }
      }
    }
    return lines(scope, amendment).stream().map(line -> original(line, origins)).toList();
  }

  private static PlanText original(PlanText line, Map<UUID, UUID> origins) {
    UUID parent = line.parent();
    return new PlanText(
        line.kind(),
        origins.getOrDefault(line.part(), line.part()),
        line.code(),
        parent == null ? null : origins.getOrDefault(parent, parent),
        line.text());
  }

  private String write(List<PlanText> lines) {
    try {
      return json.writeValueAsString(lines);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<PlanText> read(String content) {
    try {
      return json.readValue(content, LINES);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
