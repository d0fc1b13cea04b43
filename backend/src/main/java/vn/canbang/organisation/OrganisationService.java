package vn.canbang.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;

/** Looks organisations up, sets them up, and keeps their lines of reporting. */
@ApplicationScoped
class OrganisationService implements Organisations {

  private final OrganisationRepository repository;
  private final OrganisationQueries queries;
  private final OrganisationTreeQueries tree;
  private final Areas areas;
  private final Audit audit;

  OrganisationService(
      OrganisationRepository repository,
      OrganisationQueries queries,
      OrganisationTreeQueries tree,
      Areas areas,
      Audit audit) {
    this.repository = repository;
    this.queries = queries;
    this.tree = tree;
    this.areas = areas;
    this.audit = audit;
  }

  /** What a caller may ask for; codes are resolved here. */
  record Search(
      LocalDate on,
      @Nullable String text,
      @Nullable OrganisationKind kind,
      @Nullable String parent,
      @Nullable String area,
      @Nullable Boolean group) {}

  Page<OrganisationView> list(Search search, PageRequest page) {
    OrganisationQueries.Filter filter = filter(search);
    Page<OrganisationQueries.Row> rows =
        page.page(queries.find(filter, page), () -> queries.count(filter));
    Map<UUID, List<String>> aliases =
        queries.aliases(rows.items().stream().map(row -> row.ref().id()).toList());
    return rows.map(
        row -> OrganisationView.of(row, aliases.getOrDefault(row.ref().id(), List.of())));
  }

  private OrganisationQueries.Filter filter(Search search) {
    Faults unknown = new Faults();
    UUID parentId = null;
    if (search.parent() != null) {
      parentId = byCode(search.parent()).map(OrganisationRef::id).orElse(null);
      if (parentId == null) {
        unknown.add("?parent", "organisation.unknown", search.parent(), search.parent());
      }
    }
    UUID areaId = null;
    if (search.area() != null) {
      areaId = areas.byCode(search.area(), search.on()).map(AreaRef::id).orElse(null);
      if (areaId == null) {
        unknown.add("?area", "area.unknown", search.area(), search.area(), search.on());
      }
    }
    if (unknown.any()) {
      throw ProblemException.malformed(unknown.list());
    }
    return new OrganisationQueries.Filter(
        search.on(), search.text(), search.kind(), parentId, areaId, search.group());
  }

  OrganisationView get(String code, LocalDate on) {
    OrganisationQueries.Row row =
        queries.rowByCode(code, on).orElseThrow(ProblemException::notFound);
    UUID id = row.ref().id();
    return OrganisationView.of(row, queries.aliases(List.of(id)).getOrDefault(id, List.of()));
  }

  List<Ref> members(String code, LocalDate on) {
    OrganisationRef organisation =
        queries.rowByCode(code, on).orElseThrow(ProblemException::notFound).ref();
    return membersOf(organisation, on).stream().map(OrganisationRef::ref).toList();
  }

  private List<OrganisationRef> membersOf(OrganisationRef organisation, LocalDate on) {
    return organisation.group()
        ? queries.fitting(organisation.id(), on)
        : queries.seated(organisation.id(), on);
  }

  @Override
  @Transactional
  public OrganisationRef create(OrgScope scope, NewOrganisation wanted) {
    if (!scope.holds(Role.ADMIN, wanted.parentId())) {
      throw ProblemException.forbidden();
    }
    if (repository.exists(scope, wanted.code())) {
      throw ProblemException.conflict("organisation.exists", wanted.code());
    }
    Organisation organisation = new Organisation(wanted);
    repository.add(scope, organisation, wanted);
    tree.refresh(organisation.id());
    audit.record(
        scope,
        "ORGANISATION_CREATED",
        "organisation",
        organisation.code(),
        organisation.id(),
        null,
        wanted,
        null);
    return organisation.ref();
  }

  @Override
  @Transactional
  public void constitute(
      OrgScope scope,
      UUID committeeId,
      @Nullable UUID standingOfficeId,
      List<UUID> memberIds,
      LocalDate from) {
    Organisation committee =
        repository.find(scope, committeeId).orElseThrow(ProblemException::notFound);
    scope.require(Role.ADMIN, committeeId);
    if (standingOfficeId != null) {
      committee.standsOn(standingOfficeId);
    }
    repository.seat(scope, committeeId, memberIds, from);
    audit.record(
        scope,
        "COMMITTEE_CONSTITUTED",
        "organisation",
        committee.code(),
        committeeId,
        null,
        new Constitution(standingOfficeId, memberIds, from),
        null);
  }

  /** What the audit trail keeps of a committee's members. */
  record Constitution(@Nullable UUID standingOfficeId, List<UUID> memberIds, LocalDate from) {}

  @Override
  public Optional<OrganisationRef> byCode(String code) {
    return queries.byCodes(List.of(code)).stream().findFirst();
  }

  @Override
  public Map<String, OrganisationRef> byCodes(Collection<String> codes) {
    Map<String, OrganisationRef> found = new LinkedHashMap<>();
    queries.byCodes(codes).forEach(ref -> found.put(ref.code(), ref));
    return found;
  }

  @Override
  public Optional<OrganisationRef> byId(UUID id) {
    return queries.byIds(List.of(id)).stream().findFirst();
  }

  @Override
  public Map<UUID, OrganisationRef> byIds(Collection<UUID> ids) {
    Map<UUID, OrganisationRef> found = new LinkedHashMap<>();
    queries.byIds(ids).forEach(ref -> found.put(ref.id(), ref));
    return found;
  }

  @Override
  public List<OrganisationRef> members(UUID groupOrCommittee, LocalDate on) {
    return byId(groupOrCommittee).map(found -> membersOf(found, on)).orElse(List.of());
  }

  @Override
  public boolean isWithin(UUID ancestorId, UUID descendantId, LocalDate on) {
    return queries.isWithin(ancestorId, descendantId, on);
  }

  @Override
  public List<UUID> descendants(UUID organisationId, LocalDate on) {
    return queries.descendants(organisationId, on);
  }

  @Override
  public Optional<OrganisationRef> parent(UUID organisationId, LocalDate on) {
    return queries.parent(organisationId, on);
  }
}
