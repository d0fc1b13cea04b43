package vn.canbang.plan.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.OrganisationTimeline;
import vn.canbang.organisation.Organisations;
import vn.canbang.plan.Plans;
import vn.canbang.plan.document.DutyMode;
import vn.canbang.plan.document.LegalBasisView;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.plan.document.PlanRequestView;
import vn.canbang.plan.document.PlanView;
import vn.canbang.plan.lineage.LineageQueries.BasisRow;
import vn.canbang.plan.lineage.LineageQueries.PlanRow;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;

/** Follows citations up and down. The number of statements grows with the levels only. */
@ApplicationScoped
class LineageReader {

  /** Resolution, national programme, province, district, commune, and some to spare. */
  private static final int MOST_LEVELS = 8;

  private final Plans plans;
  private final LineageQueries queries;
  private final LegalDocuments documents;
  private final Organisations organisations;
  private final BusinessClock clock;

  LineageReader(
      Plans plans,
      LineageQueries queries,
      LegalDocuments documents,
      Organisations organisations,
      BusinessClock clock) {
    this.plans = plans;
    this.queries = queries;
    this.documents = documents;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** 404 for a plan that the caller does not see. */
  PlanLineage lineage(OrgScope scope, UUID planId) {
    PlanView plan = plans.read(scope, planId);
    Standings standings = new Standings(documents.all(scope), clock.today());
    List<ImplementingPlan> below = below(scope, planId);
    Map<UUID, PlanRow> cited =
        rows(
            scope,
            plan.legalBases().stream()
                .flatMap(basis -> Stream.ofNullable(basis.plan()))
                .map(PlanRef::id)
                .collect(Collectors.toSet()));
    return new PlanLineage(
        plan.legalBases().stream().map(basis -> implemented(basis, cited, standings)).toList(),
        chain(scope, planId, standings),
        below,
        owing(plan, below));
  }

  private static ImplementedBasis implemented(
      LegalBasisView basis, Map<UUID, PlanRow> cited, Standings standings) {
    PlanRef plan = basis.plan();
    return new ImplementedBasis(
        basis,
        plan,
        standing(
            standings.of(basis.number(), basis.issuedOn(), basis.periodTo()),
            plan == null ? null : cited.get(plan.id()),
            standings.on()));
  }

  /** A plan of the system is in force until its period is over or it is closed. */
  private static LegalStanding standing(LegalStanding known, @Nullable PlanRow plan, LocalDate on) {
    if (known.status() != LegalStatus.UNKNOWN || plan == null) {
      return known;
    }
    return switch (plan.status()) {
      case DRAFT, IN_REVIEW -> new LegalStanding(LegalStatus.NOT_YET, null, null);
      case ISSUED ->
          plan.periodEnd().isBefore(on)
              ? new LegalStanding(LegalStatus.EXPIRED, plan.periodEnd(), null)
              : LegalStanding.IN_FORCE;
      case CLOSED ->
          new LegalStanding(
              LegalStatus.EXPIRED, plan.periodEnd().isBefore(on) ? plan.periodEnd() : null, null);
    };
  }

  private List<CitedDocument> chain(OrgScope scope, UUID planId, Standings standings) {
    List<CitedDocument> chain = new ArrayList<>();
    Set<UUID> read = new HashSet<>(Set.of(planId));
    // The citations through which the plans of a level were reached; null for the plan itself.
    Map<UUID, @Nullable CitedDocument> level = new HashMap<>();
    level.put(planId, null);
    for (int i = 0; i < MOST_LEVELS && !level.isEmpty(); i++) {
      List<BasisRow> rows = queries.bases(level.keySet());
      Map<UUID, PlanRow> seen = seen(scope, rows);
      Map<UUID, @Nullable CitedDocument> next = new HashMap<>();
      Map<UUID, CitedDocument> cited = new HashMap<>();
      for (BasisRow row : rows) {
        CitedDocument in =
            row.citedIn() == null ? level.get(row.planId()) : cited.get(row.citedIn());
        boolean inPassing =
            switch (row.relation()) {
              case MENTIONS -> row.citedIn() == null || in == null;
              case IMPLEMENTS, PURSUANT_TO -> false;
            };
        if (inPassing) {
          continue;
        }
        UUID resolved = row.resolved();
        CitedDocument document = document(row, in, seen, standings);
        cited.put(row.id(), document);
        chain.add(document);
        if (resolved != null && seen.containsKey(resolved) && read.add(resolved)) {
          next.put(resolved, document);
        }
      }
      level = next;
    }
    return chain;
  }

  private Map<UUID, PlanRow> seen(OrgScope scope, List<BasisRow> rows) {
    Set<UUID> resolved =
        rows.stream().map(BasisRow::resolved).filter(Objects::nonNull).collect(Collectors.toSet());
    return rows(scope, resolved);
  }

  /** Those that the caller sees, by id. */
  private Map<UUID, PlanRow> rows(OrgScope scope, Set<UUID> planIds) {
    return planIds.isEmpty()
        ? Map.of()
        : queries.plans(scope, planIds).stream()
            .collect(Collectors.toMap(PlanRow::id, Function.identity()));
  }

  private static CitedDocument document(
      BasisRow row, @Nullable CitedDocument in, Map<UUID, PlanRow> seen, Standings standings) {
    PlanRow plan = row.resolved() == null ? null : seen.get(row.resolved());
    return new CitedDocument(
        row.id(),
        in == null ? null : in.id(),
        in == null ? 1 : in.depth() + 1,
        row.relation(),
        row.documentType(),
        row.number(),
        row.issuedOn(),
        row.issuer(),
        row.title(),
        plan == null ? null : plan.ref(),
        standing(standings.of(row.number(), row.issuedOn(), row.periodTo()), plan, standings.on()));
  }

  private List<ImplementingPlan> below(OrgScope scope, UUID planId) {
    List<PlanRow> found = new ArrayList<>();
    List<Integer> depths = new ArrayList<>();
    Set<UUID> read = new HashSet<>(Set.of(planId));
    Set<UUID> level = Set.of(planId);
    for (int depth = 1; depth <= MOST_LEVELS && !level.isEmpty(); depth++) {
      Set<UUID> next = new LinkedHashSet<>();
      for (PlanRow row : queries.implementing(scope, level)) {
        if (read.add(row.id())) {
          found.add(row);
          depths.add(depth);
          next.add(row.id());
        }
      }
      level = next;
    }
    IssuerNames names = IssuerNames.of(organisations, found);
    List<ImplementingPlan> below = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      PlanRow row = found.get(i);
      below.add(
          new ImplementingPlan(
              row.id(),
              row.number(),
              row.title(),
              names.issuer(row),
              row.status(),
              row.periodStart(),
              row.periodEnd(),
              Objects.requireNonNull(row.via()),
              depths.get(i)));
    }
    return below;
  }

  /** Units asked for plans, each once; a group by its members, or by itself when none is known. */
  private List<OwedPlan> owing(PlanView plan, List<ImplementingPlan> below) {
    Map<String, PlanRequestView> asked = new LinkedHashMap<>();
    for (PlanRequestView request : plan.planRequests()) {
      request.organisations().forEach(unit -> asked.putIfAbsent(unit.code(), request));
      request.members().forEach(unit -> asked.putIfAbsent(unit.code(), request));
    }
    if (asked.isEmpty()) {
      return List.of();
    }
    LocalDate day = plan.issuedOn() == null ? plan.periodStart() : plan.issuedOn();
    Set<String> codes = new HashSet<>(asked.keySet());
    codes.add(plan.issuer().code());
    Map<String, OrganisationRef> units = organisations.byCodes(codes);
    UUID issuer = Objects.requireNonNull(units.get(plan.issuer().code())).id();
    Set<UUID> ids = units.values().stream().map(OrganisationRef::id).collect(Collectors.toSet());
    Map<UUID, OrganisationTimeline> timelines = organisations.timelines(ids);
    Set<UUID> under = organisations.nearest(ids, Set.of(issuer), day).keySet();
    Map<String, PlanRef> made =
        below.stream()
            .filter(child -> child.depth() == 1)
            .collect(
                Collectors.toMap(
                    child -> child.issuer().code(),
                    child -> new PlanRef(child.id(), child.number(), child.title()),
                    (first, next) -> first));
    List<OwedPlan> owing = new ArrayList<>();
    asked.forEach(
        (code, request) -> {
          OrganisationRef unit = Objects.requireNonNull(units.get(code));
          if (!unit.group() || request.members().isEmpty()) {
            owing.add(
                new OwedPlan(
                    new Ref(code, IssuerNames.of(timelines, unit, day)),
                    request.text(),
                    request.id(),
                    under.contains(unit.id()) ? DutyMode.DIRECT : DutyMode.REQUEST,
                    made.get(code)));
          }
        });
    return owing;
  }
}
