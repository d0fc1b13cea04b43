package vn.canbang.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.text.SearchKey;

/** Looks units up by code, name and place on a day. */
@ApplicationScoped
class AreaService implements Areas {

  private final AreaQueries queries;

  AreaService(AreaQueries queries) {
    this.queries = queries;
  }

  /**
   * What a caller may ask for.
   *
   * @param on the day, on which {@code parent} is looked up in any case
   * @param anyTime episodes of every day
   * @param changedSince episodes of every day that were changed after this moment
   */
  record Search(
      LocalDate on,
      boolean anyTime,
      @Nullable Instant changedSince,
      @Nullable String parent,
      @Nullable Integer level,
      @Nullable String text) {}

  Page<AreaView> list(Search search, PageRequest page) {
    boolean everyDay = search.anyTime() || search.changedSince() != null;
    AreaQueries.Filter filter =
        new AreaQueries.Filter(
            everyDay ? null : search.on(),
            search.parent() == null ? null : parentOn(search.parent(), search.on()),
            search.level(),
            search.text(),
            search.changedSince());
    Page<AreaQueries.Row> rows = page.page(queries.find(filter, page), () -> queries.count(filter));
    return new Page<>(views(rows.items(), search.on()), rows.next(), rows.total());
  }

  private List<AreaView> views(List<AreaQueries.Row> rows, LocalDate on) {
    Map<UUID, List<AreaQueries.Row>> above = queries.ancestors(rows, on);
    return rows.stream()
        .map(row -> AreaView.of(row, above.getOrDefault(row.id(), List.of())))
        .toList();
  }

  private UUID parentOn(String code, LocalDate on) {
    return queries
        .byCode(code, on)
        .orElseThrow(
            () ->
                ProblemException.malformed(
                    List.of(Fault.of("?parent", "area.unknown", code, code, on))))
        .id();
  }

  AreaView get(String code, LocalDate on) {
    AreaQueries.Row row = queries.byCode(code, on).orElseThrow(ProblemException::notFound);
    return views(List.of(row), on).getFirst();
  }

  @Override
  public Optional<AreaRef> byCode(String code, LocalDate on) {
    return queries.byCode(code, on).map(AreaQueries.Row::ref);
  }

  @Override
  public Optional<AreaRef> byPath(List<String> names, LocalDate on) {
    List<AreaQueries.Row> named = queries.byName(names.getFirst(), on);
    Map<UUID, List<AreaQueries.Row>> above = queries.ancestors(named, on);
    List<AreaQueries.Row> fitting =
        named.stream()
            .filter(row -> lieIn(above.getOrDefault(row.id(), List.of()), names))
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst().ref()) : Optional.empty();
  }

  private static boolean lieIn(List<AreaQueries.Row> ancestors, List<String> names) {
    List<String> keys = ancestors.stream().map(a -> SearchKey.of(a.fullName())).toList();
    return names.stream().skip(1).map(SearchKey::of).allMatch(keys::contains);
  }

  @Override
  public Optional<AreaRef> byId(UUID id) {
    return queries.byIds(List.of(id)).stream().map(AreaQueries.Row::ref).findFirst();
  }

  @Override
  public Map<UUID, AreaRef> byIds(Collection<UUID> ids) {
    Map<UUID, AreaRef> found = new LinkedHashMap<>();
    queries.byIds(ids).forEach(row -> found.put(row.id(), row.ref()));
    return found;
  }

  @Override
  public List<AreaRef> children(UUID areaId, LocalDate on) {
    return refs(queries.below(areaId, null, on));
  }

  @Override
  public List<AreaRef> ancestors(UUID areaId, LocalDate on) {
    List<AreaQueries.Row> valid =
        queries.byIds(List.of(areaId)).stream().filter(row -> row.day(on).equals(on)).toList();
    return refs(queries.ancestors(valid, on).getOrDefault(areaId, List.of()));
  }

  @Override
  public List<AreaRef> descendants(UUID areaId, int level, LocalDate on) {
    return refs(queries.below(areaId, level, on));
  }

  @Override
  public boolean isWithin(UUID ancestorId, UUID descendantId, LocalDate on) {
    return queries.isWithin(ancestorId, descendantId, on);
  }

  private static List<AreaRef> refs(List<AreaQueries.Row> rows) {
    return rows.stream().map(AreaQueries.Row::ref).toList();
  }
}
