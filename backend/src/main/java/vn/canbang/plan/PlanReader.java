package vn.canbang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.file.KeptFiles;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.plan.document.DutyMode;
import vn.canbang.plan.document.DutyRole;
import vn.canbang.plan.document.PlanCounts;
import vn.canbang.plan.document.PlanDuty;
import vn.canbang.plan.document.PlanPartView;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.plan.document.PlanSummary;
import vn.canbang.plan.document.PlanView;
import vn.canbang.plan.document.SignedCopy;
import vn.canbang.plan.follow.PlanParts;
import vn.canbang.plan.follow.PlanSeriesNames;
import vn.canbang.plan.programme.Programmes;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.text.DocumentNumber;

/**
 * Puts plans together for reading. The number of statements does not grow with the rows: names of
 * organisations, areas, programmes and series are fetched for all of them at once.
 */
@ApplicationScoped
class PlanReader {

  private final KeptFiles files;
  private final PlanRepository plans;
  private final Programmes programmes;
  private final PlanQueries queries;
  private final Organisations organisations;
  private final PlanNames names;
  private final Areas areas;
  private final Instance<PlanParts> parts;
  private final Instance<PlanSeriesNames> seriesNames;

  PlanReader(
      KeptFiles files,
      PlanRepository plans,
      Programmes programmes,
      PlanQueries queries,
      Organisations organisations,
      PlanNames names,
      Areas areas,
      Instance<PlanParts> parts,
      Instance<PlanSeriesNames> seriesNames) {
    this.files = files;
    this.plans = plans;
    this.programmes = programmes;
    this.queries = queries;
    this.organisations = organisations;
    this.names = names;
    this.areas = areas;
    this.parts = parts;
    this.seriesNames = seriesNames;
  }

  boolean numberTaken(
      OrgScope scope, UUID issuerId, String documentType, String number, LocalDate issuedOn) {
    return DocumentNumber.parse(number)
        .filter(
            parsed -> plans.taken(scope, issuerId, documentType, parsed.key(), issuedOn.getYear()))
        .isPresent();
  }

  boolean isProgramme(OrgScope scope, String code) {
    return programmes.find(scope, code).isPresent();
  }

  Page<PlanSummary> list(OrgScope scope, PlanFilter filter, PageRequest page) {
    Page<Plan> found =
        page.page(queries.page(scope, filter, page), () -> queries.count(scope, filter));
    return new Page<>(summaries(scope, found.items()), found.next(), found.total());
  }

  List<PlanSummary> naming(OrgScope scope, UUID organisationId, LocalDate on) {
    return summaries(
        scope, queries.naming(scope, organisations.withAbsorbed(organisationId, on), on));
  }

  List<PlanDuty> dutiesOf(OrgScope scope, UUID organisationId, LocalDate on) {
    List<PlanQueries.DutyRow> rows =
        queries.dutiesOf(scope, organisations.withAbsorbed(organisationId, on), on);
    Map<UUID, PlanRef> refs =
        queries.refs(
            scope, rows.stream().map(PlanQueries.DutyRow::planId).collect(Collectors.toSet()));
    Map<UUID, OrganisationRef> issuers =
        names.issuers(
            rows,
            PlanQueries.DutyRow::planId,
            PlanQueries.DutyRow::issuerId,
            PlanQueries.DutyRow::documentDate);
    return rows.stream()
        .map(
            row ->
                new PlanDuty(
                    known(refs, row.planId()),
                    known(issuers, row.planId()).ref(),
                    DutyRole.valueOf(row.role()),
                    DutyMode.valueOf(row.mode()),
                    row.tasks()))
        .toList();
  }

  PlanView read(OrgScope scope, UUID planId) {
    Plan plan = plans.find(scope, planId).orElseThrow(ProblemException::notFound);
    return view(scope, plan);
  }

  PlanView view(OrgScope scope, Plan plan) {
    Map<UUID, PlanRef> others = otherPlans(scope, plan);
    return new PlanPage(
            plan,
            lines(plan, others),
            known(areas.byIds(Set.of(plan.areaId())), plan.areaId()),
            counts(List.of(plan)).getOrDefault(plan.id(), new PlanCounts(0, 0, 0)),
            others,
            programme(scope, plan.head().programmeCode()),
            signedCopy(scope, plan),
            PlanPolicy.allowed(scope, plan))
        .view();
  }

  private @Nullable NamedRef programme(OrgScope scope, @Nullable String code) {
    return code == null ? null : programmes.find(scope, code).orElse(null);
  }

  private @Nullable SignedCopy signedCopy(OrgScope scope, Plan plan) {
    UUID copy = plan.signedCopyId();
    return copy == null ? null : files.find(scope, copy).map(SignedCopy::of).orElse(null);
  }

  PlanPartView part(OrgScope scope, UUID planId, UUID partId) {
    Plan plan = plans.find(scope, planId).orElseThrow(ProblemException::notFound);
    PlanPart part = plan.body().part(partId).orElseThrow(ProblemException::notFound);
    return part(scope, part);
  }

  PlanPartView part(OrgScope scope, PlanPart part) {
    return lines(part.plan(), otherPlans(scope, part.plan())).part(part);
  }

  private PlanLines lines(Plan plan, Map<UUID, PlanRef> others) {
    return new PlanLines(names.in(plan, organisationsOf(plan)), others, series(plan));
  }

  private Map<String, NamedRef> series(Plan plan) {
    Set<String> codes =
        plan.body().reportingDuties().stream()
            .map(ReportingDuty::seriesCode)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Map<String, NamedRef> found = new HashMap<>();
    if (!codes.isEmpty()) {
      seriesNames.forEach(room -> found.putAll(room.byCodes(codes)));
    }
    return found;
  }

  /** The plans that the caller sees of those it cites, it amends or is amended by, by id. */
  private Map<UUID, PlanRef> otherPlans(OrgScope scope, Plan plan) {
    Set<@Nullable UUID> others = new HashSet<>();
    plan.body().legalBases().forEach(basis -> others.add(basis.resolvedPlanId()));
    others.add(plan.amendsId());
    others.add(plan.amendmentId());
    return queries.refs(
        scope, others.stream().filter(Objects::nonNull).collect(Collectors.toSet()));
  }

  Optional<Plan> find(OrgScope scope, UUID planId) {
    return plans.find(scope, planId);
  }

  Map<UUID, OrganisationRef> named(OrgScope scope, UUID planId, Collection<UUID> organisationIds) {
    Plan plan = plans.find(scope, planId).orElseThrow(ProblemException::notFound);
    return names.in(plan, organisationIds);
  }

  private List<PlanSummary> summaries(OrgScope scope, List<Plan> found) {
    Map<String, NamedRef> programmeNames = programmes.names(scope);
    Map<UUID, OrganisationRef> issuers = names.issuers(found);
    Map<UUID, AreaRef> places = areas.byIds(all(found, Plan::areaId));
    Map<UUID, PlanCounts> counts = counts(found);
    Map<UUID, PlanRef> amended =
        queries.refs(
            scope,
            found.stream()
                .map(Plan::amendsId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return found.stream()
        .map(plan -> summary(plan, issuers, places, counts, programmeNames, amended))
        .toList();
  }

  private static PlanSummary summary(
      Plan plan,
      Map<UUID, OrganisationRef> issuers,
      Map<UUID, AreaRef> places,
      Map<UUID, PlanCounts> counts,
      Map<String, NamedRef> programmeNames,
      Map<UUID, PlanRef> amended) {
    String programme = plan.head().programmeCode();
    UUID amends = plan.amendsId();
    return new PlanSummary(
        plan.id(),
        plan.type(),
        plan.status(),
        plan.title(),
        plan.number(),
        plan.issuedOn(),
        known(issuers, plan.id()).ref(),
        known(places, plan.areaId()).ref(),
        plan.periodStart(),
        plan.periodEnd(),
        programme == null ? null : programmeNames.get(programme),
        plan.recorded(),
        plan.gaps(),
        counts.getOrDefault(plan.id(), new PlanCounts(0, 0, 0)),
        amends == null ? null : amended.get(amends),
        plan.ended(amended));
  }

  private Map<UUID, PlanCounts> counts(List<Plan> of) {
    Set<UUID> ids = all(of, Plan::id);
    Map<PlanParts.Kind, Map<UUID, Integer>> found = new EnumMap<>(PlanParts.Kind.class);
    if (!ids.isEmpty()) {
      parts.forEach(room -> found.put(room.kind(), room.countByPlan(ids)));
    }
    return ids.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                id ->
                    new PlanCounts(
                        count(found, PlanParts.Kind.TARGETS, id),
                        count(found, PlanParts.Kind.ACTIVITIES, id),
                        count(found, PlanParts.Kind.REPORT_SERIES, id))));
  }

  private static int count(
      Map<PlanParts.Kind, Map<UUID, Integer>> found, PlanParts.Kind kind, UUID planId) {
    return found.getOrDefault(kind, Map.of()).getOrDefault(planId, 0);
  }

  private static Set<UUID> organisationsOf(Plan plan) {
    Set<@Nullable UUID> ids = new HashSet<>();
    ids.add(plan.issuerId());
    Stream.of(
            plan.body().duties().stream().map(Duty::organisations),
            plan.body().recipients().stream().map(Recipient::organisations),
            plan.body().requests().stream().map(PlanRequest::organisations))
        .flatMap(Function.identity())
        .flatMap(Collection::stream)
        .forEach(named -> ids.add(named.organisationId()));
    for (ReportingDuty asked : plan.body().reportingDuties()) {
      ids.add(asked.fromId());
      ids.add(asked.viaId());
      ids.addAll(asked.receivers());
    }
    return ids.stream().filter(Objects::nonNull).collect(Collectors.toSet());
  }

  private static <T> Set<UUID> all(Collection<T> of, Function<T, UUID> id) {
    return of.stream().map(id).collect(Collectors.toSet());
  }

  /** What the schema's foreign keys promise to be there. */
  private static <T> T known(Map<UUID, T> things, UUID id) {
    return Objects.requireNonNull(things.get(id));
  }
}
