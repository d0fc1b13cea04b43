package vn.canbang.plan.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.comparison.PlanComparer;
import vn.canbang.plan.comparison.PlanComparison;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.plan.document.PlanText;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;

/** Keeps the texts of plans as they were issued, and says in what they differ. */
@ApplicationScoped
class PlanEditionService implements PlanEditions {

  /** The later edition of a comparison: the amendment that is being written. */
  static final String DRAFT = "draft";

  private static final TypeReference<List<PlanText>> LINES = new TypeReference<>() {};

  private final PlanWords plans;
  private final PlanEditionRepository editions;
  private final BusinessClock clock;
  private final ObjectMapper json;

  PlanEditionService(
      PlanWords plans, PlanEditionRepository editions, BusinessClock clock, ObjectMapper json) {
    this.plans = plans;
    this.editions = editions;
    this.clock = clock;
    this.json = json;
  }

  @Override
  public void freeze(OrgScope scope, EditedPlan plan, @Nullable EditedPlan amendment) {
    String text = write(plans.lines(scope, plan.id()));
    editions.persist(new PlanEdition(plan, amendment, text, clock.now(), scope.userId()));
  }

  @Override
  public void freezeIfNotYet(OrgScope scope, EditedPlan plan) {
    if (editions.of(scope, plan.id(), plan.edition()).isEmpty()) {
      freeze(scope, plan, null);
    }
  }

  List<PlanEditionView> editions(OrgScope scope, UUID planId) {
    EditedPlan plan = plans.find(scope, planId).orElseThrow(ProblemException::notFound);
    List<PlanEdition> frozen = editions.of(scope, plan.id());
    Map<UUID, PlanRef> amendments =
        plans.refs(
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
    EditedPlan plan = plans.find(scope, planId).orElseThrow(ProblemException::notFound);
    PlanEdition frozen =
        editions.of(scope, plan.id(), edition).orElseThrow(ProblemException::notFound);
    UUID amendment = frozen.amendmentId();
    Map<UUID, PlanRef> amendments =
        amendment == null ? Map.of() : plans.refs(scope, List.of(amendment));
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
    EditedPlan asked = plans.find(scope, planId).orElseThrow(ProblemException::notFound);
    UUID amends = asked.amends();
    EditedPlan plan =
        amends == null ? asked : plans.find(scope, amends).orElseThrow(ProblemException::notFound);
    UUID amendment = plan.amendment();
    Optional<EditedPlan> draft =
        amendment == null ? Optional.empty() : plans.find(scope, amendment);
    if (DRAFT.equals(to) || (to == null && draft.isPresent())) {
      EditedPlan text = draft.orElseThrow(ProblemException::notFound);
      return compare(
          scope, plan, from == null ? plan.edition() : from, null, asOriginal(scope, text));
    }
    int later = to == null ? brought(scope, plan, asked) : number(to);
    return compare(scope, plan, from == null ? later - 1 : from, later, text(scope, plan, later));
  }

  private PlanComparison compare(
      OrgScope scope, EditedPlan plan, int from, @Nullable Integer to, List<PlanText> later) {
    if (to != null && from >= to) {
      throw ProblemException.malformed(List.of(Fault.of("?from", "plan.editions-order", from)));
    }
    List<PlanText> earlier = text(scope, plan, from);
    var changes = PlanComparer.changes(earlier, later);
    long same = later.size() - changes.stream().filter(change -> change.after() != null).count();
    return new PlanComparison(plan.ref(), from, to, changes, (int) same);
  }

  /** The edition that the amendment has brought; for the plan itself the one in force. */
  private int brought(OrgScope scope, EditedPlan plan, EditedPlan asked) {
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
  private List<PlanText> text(OrgScope scope, EditedPlan plan, int edition) {
    Optional<PlanEdition> frozen = editions.of(scope, plan.id(), edition);
    if (frozen.isEmpty() && edition == plan.edition() && edition > 0) {
      return plans.lines(scope, plan.id());
    }
    return read(frozen.orElseThrow(ProblemException::notFound).content());
  }

  /** The lines of an amendment, each as that of the plan which it was copied from. */
  private List<PlanText> asOriginal(OrgScope scope, EditedPlan amendment) {
    Map<UUID, UUID> origins = plans.origins(scope, amendment.id());
    return plans.lines(scope, amendment.id()).stream()
        .map(line -> original(line, origins))
        .toList();
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
