package vn.canbang.target.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.plan.PlanFrame;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.problem.Worded;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.target.JudgedTargets;
import vn.canbang.target.SeenTarget;
import vn.canbang.target.allocation.AllocationQueries.Addressee;
import vn.canbang.target.allocation.CascadeReader.Content;
import vn.canbang.target.allocation.CascadeReader.Ground;

/** Hands targets down: a draft by planners, in force by a decision of reviewers. */
@ApplicationScoped
class CascadeService implements Cascades {

  private final CascadeRepository cascades;
  private final CascadeEditionRepository editions;
  private final AllocationRepository allocations;
  private final AllocationQueries queries;
  private final CascadeReader reader;
  private final Addressees addressees;
  private final JudgedTargets targets;
  private final BusinessClock clock;
  private final Audit audit;

  CascadeService(
      CascadeRepository cascades,
      CascadeEditionRepository editions,
      AllocationRepository allocations,
      AllocationQueries queries,
      CascadeReader reader,
      Addressees addressees,
      JudgedTargets targets,
      BusinessClock clock,
      Audit audit) {
    this.cascades = cascades;
    this.editions = editions;
    this.allocations = allocations;
    this.queries = queries;
    this.reader = reader;
    this.addressees = addressees;
    this.targets = targets;
    this.clock = clock;
    this.audit = audit;
  }

  /** What of a cascade a caller sees. */
  private record Shown(
      @Nullable TargetCascade cascade,
      CascadeState state,
      @Nullable CascadeDecision decision,
      @Nullable Instant allocatedAt,
      List<Handed> handed) {}

  CascadeView get(OrgScope scope, UUID targetId, @Nullable LocalDate mapDate) {
    SeenTarget target = targets.seen(scope, targetId);
    return view(scope, reader.ground(target, mapDate), shown(scope, target));
  }

  private Shown shown(OrgScope scope, SeenTarget target) {
    TargetCascade cascade = cascades.of(scope, target.id()).orElse(null);
    if (cascade == null) {
      return new Shown(null, CascadeState.NONE, null, null, List.of());
    }
    Integer draft = cascade.draft();
    boolean writes = scope.holds(Role.PLANNER, target.plan().issuerId());
    Integer number = draft != null && writes ? draft : cascade.inForce();
    if (number == null) {
      return new Shown(cascade, CascadeState.NONE, null, null, List.of());
    }
    CascadeEdition edition = editions.of(scope, target.id(), number).orElseThrow();
    return new Shown(
        cascade,
        number.equals(draft) ? CascadeState.DRAFT : CascadeState.ALLOCATED,
        edition.decision(),
        edition.allocatedAt(),
        allocations.of(scope, edition.id()));
  }

  private CascadeView view(OrgScope scope, Ground ground, Shown shown) {
    Content content = reader.content(scope, ground, shown.handed());
    TargetCascade cascade = shown.cascade();
    return new CascadeView(
        CascadeTarget.of(ground.target()),
        shown.state(),
        cascade != null && cascade.inForce() != null,
        content.additive(),
        ground.mapDate(),
        shown.decision(),
        shown.allocatedAt(),
        content.units(),
        content.sum(),
        content.implied(),
        content.findings(),
        allowed(scope, ground, shown),
        tag(cascade));
  }

  private static long tag(@Nullable TargetCascade cascade) {
    return cascade == null ? 0 : cascade.tag();
  }

  private static List<CascadeAction> allowed(OrgScope scope, Ground ground, Shown shown) {
    SeenTarget target = ground.target();
    PlanFrame plan = target.plan();
    List<CascadeAction> allowed = new ArrayList<>();
    if (target.inForce() && target.level() != null && !ground.units().isEmpty()) {
      if (scope.holds(Role.PLANNER, plan.issuerId())) {
        allowed.add(CascadeAction.EDIT);
      }
      if (scope.holds(Role.REVIEWER, plan.issuerId()) && shown.state() == CascadeState.DRAFT) {
        allowed.add(CascadeAction.ALLOCATE);
      }
    }
    return allowed;
  }

  @Override
  @Transactional
  public CascadeView write(
      OrgScope scope,
      UUID targetId,
      @Nullable String ifMatch,
      @Nullable LocalDate mapDate,
      PutCascade wanted,
      boolean dryRun) {
    SeenTarget target = targets.seen(scope, targetId);
    scope.require(Role.PLANNER, target.plan().issuerId());
    TargetCascade cascade = cascades.of(scope, targetId).orElse(null);
    if (!dryRun) {
      EntityTags.require(ifMatch, tag(cascade));
    }
    requireInForce(target);
    Ground ground = reader.ground(target, mapDate);
    List<Handed> handed = handed(ground, wanted);
    if (dryRun) {
      return view(
          scope, ground, new Shown(cascade, CascadeState.DRAFT, wanted.decision(), null, handed));
    }
    Instant now = clock.now();
    TargetCascade written = cascade == null ? new TargetCascade(targetId, now) : cascade;
    int number = written.write(now);
    cascades.persistAndFlush(written);
    CascadeEdition edition =
        editions.of(scope, targetId, number).orElseGet(() -> new CascadeEdition(targetId, number));
    edition.decide(wanted.decision());
    editions.persistAndFlush(edition);
    allocations.replace(scope, edition.id(), handed);
    record(scope, "TARGET_CASCADE_WRITTEN", target, wanted);
    return view(scope, ground, shown(scope, target));
  }

  private static void requireInForce(SeenTarget target) {
    if (!target.inForce()) {
      throw ProblemException.conflict("target.not-in-force");
    }
    if (target.level() == null) {
      throw ProblemException.conflict("target.no-level");
    }
  }

  private static List<Handed> handed(Ground ground, PutCascade wanted) {
    Map<String, AreaRef> below =
        ground.units().stream().collect(Collectors.toMap(AreaRef::code, Function.identity()));
    Faults faults = new Faults();
    Set<String> seen = new HashSet<>();
    List<Handed> handed = new ArrayList<>();
    for (int i = 0; i < wanted.units().size(); i++) {
      CascadeUnitDraft unit = wanted.units().get(i);
      String at = "/units/" + i;
      AreaRef area = below.get(unit.area());
      if (area == null) {
        faults.add(
            at + "/area",
            "target.cascade-not-below",
            unit.area(),
            unit.area(),
            ground.target().area().name());
      } else if (!seen.add(unit.area())) {
        faults.add(at + "/area", "target.cascade-twice", unit.area(), area.name());
      } else {
        handed.add(
            new Handed(
                area.id(),
                Handed.plain(unit.value()),
                Handed.stripped(unit.upperValue()),
                unit.due(),
                unit.note(),
                unit.expectedDenominator()));
      }
      if (unit.upperValue() != null && unit.upperValue().compareTo(unit.value()) < 0) {
        faults.add(at + "/upperValue", "target.band-backwards", unit.upperValue());
      }
    }
    faults.throwIfAny();
    return handed;
  }

  @Override
  @Transactional
  public CascadeView allocate(OrgScope scope, UUID targetId, @Nullable String ifMatch) {
    SeenTarget target = targets.seen(scope, targetId);
    scope.require(Role.REVIEWER, target.plan().issuerId());
    TargetCascade cascade = cascades.of(scope, targetId).orElse(null);
    EntityTags.require(ifMatch, tag(cascade));
    requireInForce(target);
    Integer draft = cascade == null ? null : cascade.draft();
    if (cascade == null || draft == null) {
      throw ProblemException.conflict("target.cascade-no-draft");
    }
    CascadeEdition edition = editions.of(scope, targetId, draft).orElseThrow();
    List<Handed> handed = allocations.of(scope, edition.id());
    Ground ground = reader.ground(target, null);
    check(edition.decision(), reader.content(scope, ground, handed).findings(), handed);
    Instant now = clock.now();
    cascade.allocate(now);
    edition.allocated(now);
    cascades.flush();
    address(scope, ground, handed);
    record(
        scope,
        "TARGET_ALLOCATED",
        target,
        Map.of("decision", Objects.requireNonNull(edition.decision()), "units", handed));
    return view(scope, ground, shown(scope, target));
  }

  private void check(
      @Nullable CascadeDecision decision, List<CascadeFinding> findings, List<Handed> handed) {
    Faults faults = new Faults();
    if (handed.isEmpty()) {
      faults.add("/units", "required", null);
    }
    if (decision == null || decision.number() == null) {
      faults.add("/decision/number", "required", null);
    }
    if (decision == null || decision.title() == null) {
      faults.add("/decision/title", "required", null);
    }
    LocalDate issuedOn = decision == null ? null : decision.issuedOn();
    if (issuedOn == null) {
      faults.add("/decision/issuedOn", "required", null);
    } else if (issuedOn.isAfter(clock.today())) {
      faults.add("/decision/issuedOn", "target.not-yet", issuedOn);
    }
    findings.stream()
        .filter(finding -> finding.severity() == CascadeSeverity.ERROR)
        .forEach(
            finding ->
                faults.add(
                    "/units",
                    "target.cascade-finding",
                    finding.area(),
                    new Worded(finding.messageVi(), finding.messageEn())));
    faults.throwIfAny();
  }

  private void address(OrgScope scope, Ground ground, List<Handed> handed) {
    LocalDate today = clock.today();
    LocalDate on = today.isAfter(ground.mapDate()) ? ground.mapDate() : today;
    Set<UUID> given = handed.stream().map(Handed::areaId).collect(Collectors.toSet());
    List<Addressee> to = new ArrayList<>();
    Map<UUID, List<OrganisationRef>> bodies = addressees.of(given, on);
    bodies.forEach((area, there) -> there.forEach(body -> to.add(new Addressee(area, body.id()))));
    queries.address(scope, ground.target().id(), to);
  }

  private void record(OrgScope scope, String action, SeenTarget target, Object after) {
    audit.record(
        scope,
        action,
        "target",
        target.plan().ref().id() + "/" + target.code(),
        target.plan().issuerId(),
        null,
        after,
        null);
  }
}
