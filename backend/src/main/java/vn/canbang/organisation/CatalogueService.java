package vn.canbang.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;

/** Shows the catalogue, with what the caller may do about each organisation. */
@ApplicationScoped
class CatalogueService {

  private final CatalogueQueries catalogue;
  private final OrganisationIndex index;
  private final OrganisationQueries queries;
  private final Areas areas;
  private final BusinessClock clock;

  CatalogueService(
      CatalogueQueries catalogue,
      OrganisationIndex index,
      OrganisationQueries queries,
      Areas areas,
      BusinessClock clock) {
    this.catalogue = catalogue;
    this.index = index;
    this.queries = queries;
    this.areas = areas;
    this.clock = clock;
  }

  /** What a caller may ask for; codes are resolved here. */
  record Search(
      LocalDate on,
      @Nullable String text,
      @Nullable OrganisationKind kind,
      @Nullable OrganisationLevel level,
      @Nullable String parent,
      @Nullable String under,
      @Nullable String area,
      @Nullable Boolean group,
      boolean top,
      @Nullable Instant changedSince) {}

  Page<OrganisationView> list(OrgScope scope, Search search, PageRequest page) {
    CatalogueQueries.Filter filter = filter(search);
    Page<CatalogueQueries.Row> rows =
        filter.indexed()
            ? indexed(filter, page)
            : page.page(catalogue.find(filter, page), () -> catalogue.count(filter));
    return new Page<>(views(scope, rows.items(), search.on()), rows.next(), rows.total());
  }

  private Page<CatalogueQueries.Row> indexed(CatalogueQueries.Filter filter, PageRequest page) {
    List<UUID> found = index.find(filter);
    if (filter.narrowed()) {
      Set<UUID> fitting = Set.copyOf(found);
      found = catalogue.ids(filter).stream().filter(fitting::contains).toList();
    }
    int total = found.size();
    return page.page(catalogue.find(filter, page.fetched(found)), () -> total);
  }

  private List<OrganisationView> views(
      OrgScope scope, List<CatalogueQueries.Row> rows, LocalDate on) {
    List<UUID> ids = rows.stream().map(row -> row.ref().id()).toList();
    Map<UUID, List<String>> aliases = catalogue.aliases(ids);
    Map<UUID, List<GroupRuleView>> rules =
        catalogue.rules(
            rows.stream()
                .map(CatalogueQueries.Row::ref)
                .filter(OrganisationRef::group)
                .map(OrganisationRef::id)
                .toList(),
            on);
    Map<UUID, OrganisationPolicy.Standing> standings = catalogue.standings(scope, ids);
    return rows.stream()
        .map(
            row -> {
              UUID id = row.ref().id();
              return OrganisationView.of(
                  row,
                  aliases.getOrDefault(id, List.of()),
                  rules.getOrDefault(id, List.of()),
                  Objects.requireNonNull(standings.get(id)));
            })
        .toList();
  }

  private CatalogueQueries.Filter filter(Search search) {
    Faults unknown = new Faults();
    UUID parentId = organisation(search.parent(), "?parent", search.on(), unknown);
    UUID underId = organisation(search.under(), "?under", search.on(), unknown);
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
    return new CatalogueQueries.Filter(
        search.on(),
        search.text(),
        search.kind(),
        search.level(),
        parentId,
        underId,
        areaId,
        search.group(),
        search.top(),
        search.changedSince());
  }

  private @Nullable UUID organisation(
      @Nullable String code, String pointer, LocalDate on, Faults unknown) {
    if (code == null) {
      return null;
    }
    Optional<OrganisationRef> found = queries.byCodes(List.of(code), on).stream().findFirst();
    if (found.isEmpty()) {
      unknown.add(pointer, "organisation.unknown", code, code);
    }
    return found.map(OrganisationRef::id).orElse(null);
  }

  /**
   * One as on a day; 404 when it was not there then. Without a day it is today's, of one that has
   * ended its last day's, of one that has not begun its first day's.
   */
  OrganisationView get(OrgScope scope, String code, @Nullable LocalDate on) {
    OrganisationQueries.Life life = life(code);
    if (on != null && !life.on(on)) {
      throw ProblemException.notFound();
    }
    return view(scope, life.id(), on == null ? life.nearest(clock.today()) : on);
  }

  OrganisationView view(OrgScope scope, UUID id, LocalDate on) {
    return catalogue
        .row(id, on)
        .map(row -> views(scope, List.of(row), on).getFirst())
        .orElseThrow(ProblemException::notFound);
  }

  List<Ref> members(String code, LocalDate on) {
    OrganisationQueries.Life life = life(code);
    if (!life.on(on)) {
      throw ProblemException.notFound();
    }
    return members(life.id(), on).stream().map(OrganisationRef::ref).toList();
  }

  List<OrganisationRef> members(UUID id, LocalDate on) {
    return queries.byIds(List.of(id), on).stream()
        .findFirst()
        .map(found -> found.group() ? queries.fitting(id, on) : queries.seated(id, on))
        .orElse(List.of());
  }

  OrganisationPolicy.Standing standing(OrgScope scope, UUID id) {
    return Objects.requireNonNull(catalogue.standings(scope, List.of(id)).get(id));
  }

  private OrganisationQueries.Life life(String code) {
    Collection<UUID> ids =
        queries.byCodes(List.of(code), clock.today()).stream()
            .map(OrganisationRef::id)
            .collect(Collectors.toSet());
    return queries.lives(ids).stream().findFirst().orElseThrow(ProblemException::notFound);
  }
}
