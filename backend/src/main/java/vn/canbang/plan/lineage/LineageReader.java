package vn.canbang.plan.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.OrganisationTimeline;
import vn.canbang.organisation.Organisations;
import vn.canbang.plan.Plans;
import vn.canbang.plan.document.DutyMode;
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
    return new PlanLineage(
        plan.legalBases().stream()
            .map(
                basis ->
                    new ImplementedBasis(
                        basis,
                        basis.plan(),
                        standings.of(basis.number(), basis.issuedOn(), basis.periodTo())))
            .toList(),
        chain(scope, planId, standings),
        below,
        owing(plan, below));
  }

  private List<CitedDocument> chain(OrgScope scope, UUID planId, Standings standings) {
    List<CitedDocument> chain = new ArrayList<>();
    Set<UUID> read = new HashSet<>(Set.of(planId));
    // The citations through which the plans of a level were reached; null for the plan itself.
    Map<UUID, @Nullable CitedDocument> level = new HashMap<>();
    level.put(planId, null);
    for (int i = 0; i < MOST_LEVELS && !level.isEmpty(); i++) {
      List<BasisRow> rows = queries.bases(level.keySet());
      Map<UUID, PlanRef> seen = seen(scope, rows);
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

  private Map<UUID, PlanRef> seen(OrgScope scope, List<BasisRow> rows) {
    Set<UUID> resolved =
        rows.stream().map(BasisRow::resolved).filter(Objects::nonNull).collect(Collectors.toSet());
    return plans.refs(scope, resolved);
  }

  private static CitedDocument document(
      BasisRow row, @Nullable CitedDocument in, Map<UUID, PlanRef> seen, Standings standings) {
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
        row.resolved() == null ? null : seen.get(row.resolved()),
        standings.of(row.number(), row.issuedOn(), row.periodTo()));
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
    Names names = names(found);
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
                    new Ref(code, named(timelines, unit, day)),
                    request.text(),
                    request.id(),
                    under.contains(unit.id()) ? DutyMode.DIRECT : DutyMode.REQUEST,
                    made.get(code)));
          }
        });
    return owing;
  }

  /** Documents with this status on that day, each with the live plans that rest on it. */
  List<LegalDocumentView> documents(
      OrgScope scope, @Nullable LegalStatus status, @Nullable LocalDate asOf) {
    LocalDate on = asOf == null ? clock.today() : asOf;
    List<KnownDocument> wanted =
        documents.all(scope).stream()
            .filter(document -> status == null || document.on(on).status() == status)
            .toList();
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<PlanRow> citing =
        queries.resting(
            scope, wanted.stream().map(KnownDocument::key).collect(Collectors.toSet()), on);
    Map<UUID, BasisRow> bases =
        citing.isEmpty()
            ? Map.of()
            : queries.bases(citing.stream().map(PlanRow::id).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(BasisRow::id, Function.identity()));
    Names names = names(citing);
    return wanted.stream()
        .map(
            document -> LegalDocumentView.of(document, on, resting(document, citing, bases, names)))
        .toList();
  }

  private static List<RestingPlan> resting(
      KnownDocument document, List<PlanRow> citing, Map<UUID, BasisRow> bases, Names names) {
    Map<UUID, RestingPlan> resting = new LinkedHashMap<>();
    for (PlanRow row : citing) {
      BasisRow basis = Objects.requireNonNull(bases.get(row.via()));
      if (document.isCitedAs(basis.number(), basis.issuedOn())) {
        resting.putIfAbsent(
            row.id(),
            new RestingPlan(
                row.id(),
                row.number(),
                row.title(),
                names.issuer(row),
                row.status(),
                row.periodStart(),
                row.periodEnd()));
      }
    }
    return List.copyOf(resting.values());
  }

  private Names names(Collection<PlanRow> rows) {
    Set<UUID> ids = rows.stream().map(PlanRow::issuerId).collect(Collectors.toSet());
    return ids.isEmpty()
        ? new Names(Map.of(), Map.of())
        : new Names(organisations.byIds(ids), organisations.timelines(ids));
  }

  /** Issuers as they were called on the day of each plan. */
  private record Names(
      Map<UUID, OrganisationRef> today, Map<UUID, OrganisationTimeline> timelines) {

    Ref issuer(PlanRow plan) {
      OrganisationRef issuer = Objects.requireNonNull(today.get(plan.issuerId()));
      return new Ref(issuer.code(), named(timelines, issuer, plan.day()));
    }
  }

  private static String named(
      Map<UUID, OrganisationTimeline> timelines, OrganisationRef unit, LocalDate day) {
    OrganisationTimeline timeline = timelines.get(unit.id());
    return timeline == null ? unit.name() : timeline.on(day).name();
  }
}
