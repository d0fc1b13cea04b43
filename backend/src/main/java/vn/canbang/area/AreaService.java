package vn.canbang.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;

/** Looks units up by code, name, address and place on a day. */
@ApplicationScoped
class AreaService implements Areas {

  private final AreaQueries queries;
  private final AreaIndex index;
  private final AreaAttributeQueries attributes;

  AreaService(AreaQueries queries, AreaIndex index, AreaAttributeQueries attributes) {
    this.queries = queries;
    this.index = index;
    this.attributes = attributes;
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
      @Nullable String text,
      @Nullable String address,
      @Nullable AreaAttributeKind attribute) {

    private @Nullable LocalDate day() {
      return anyTime || changedSince != null ? null : on;
    }
  }

  Page<AreaView> list(Search search, PageRequest page) {
    UUID parentId = search.parent() == null ? null : parentOn(search.parent(), search.on());
    List<UUID> named =
        search.address() == null
            ? null
            : named(search.address(), search.day()).stream().map(AreaQueries.Row::id).toList();
    if (named != null && named.isEmpty()) {
      return page.page(List.of(), () -> 0L);
    }
    AreaQueries.Filter filter =
        new AreaQueries.Filter(
            search.day(),
            parentId,
            search.level(),
            search.attribute(),
            search.changedSince(),
            named);
    Page<AreaQueries.Row> rows =
        search.text() == null
            ? page.page(queries.find(filter, page), () -> queries.count(filter))
            : called(search.text(), filter, page);
    return new Page<>(views(rows.items(), search.on()), rows.next(), rows.total());
  }

  private Page<AreaQueries.Row> called(String text, AreaQueries.Filter filter, PageRequest page) {
    List<UUID> found = index.find(filter, text);
    if (filter.narrowed()) {
      Set<UUID> called = Set.copyOf(found);
      found = queries.ids(filter).stream().filter(called::contains).toList();
    }
    int total = found.size();
    return page.page(queries.find(filter, page.fetched(found)), () -> total);
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

  /** Units as they were on {@code on}, else on the nearest day of their own. */
  List<AreaView> views(List<AreaQueries.Row> rows, LocalDate on) {
    Map<UUID, List<AreaQueries.Row>> above = queries.ancestors(rows, on);
    Map<UUID, List<AreaAttribute>> known =
        attributes.of(rows.stream().map(AreaQueries.Row::id).toList());
    return rows.stream()
        .map(
            row ->
                AreaView.of(
                    row,
                    above.getOrDefault(row.id(), List.of()),
                    known.getOrDefault(row.id(), List.of()).stream()
                        .filter(attribute -> attribute.holdsOn(row.day(on)))
                        .toList()))
        .toList();
  }

  AreaView get(String code, LocalDate on) {
    return view(queries.byCode(code, on), on);
  }

  /** The unit with this code on that day, else on the nearest. */
  AreaView nearest(String code, LocalDate on) {
    return view(queries.nearest(code, on), on);
  }

  private AreaView view(Optional<AreaQueries.Row> row, LocalDate on) {
    return views(List.of(row.orElseThrow(ProblemException::notFound)), on).getFirst();
  }

  /** Of the readings of an address the first that names a unit; accents tell the rest apart. */
  private List<AreaQueries.Row> named(String text, @Nullable LocalDate on) {
    Address address = Address.of(text);
    List<AreaQueries.Row> candidates = queries.named(address.nameKeys(), on);
    Map<UUID, List<AreaQueries.Line>> lines =
        queries.lines(candidates.stream().map(AreaQueries.Row::id).toList());
    for (int reading = 0; reading < address.readings(); reading++) {
      int passed = reading;
      List<AreaQueries.Row> fitting =
          candidates.stream()
              .filter(
                  row -> fits(address, passed, row, on, lines.getOrDefault(row.id(), List.of())))
              .toList();
      if (!fitting.isEmpty()) {
        List<AreaQueries.Row> accented =
            fitting.stream().filter(row -> address.writesWithAccents(place(row))).toList();
        return accented.isEmpty() ? fitting : accented;
      }
    }
    return List.of();
  }

  private static boolean fits(
      Address address,
      int reading,
      AreaQueries.Row row,
      @Nullable LocalDate on,
      List<AreaQueries.Line> lines) {
    Stream<LocalDate> days =
        on == null
            ? Stream.concat(
                Stream.of(row.validFrom()), lines.stream().map(AreaQueries.Line::from).distinct())
            : Stream.of(on);
    return days.anyMatch(
        day ->
            address.names(
                reading,
                place(row),
                lines.stream()
                    .filter(line -> line.holdsOn(day))
                    .map(line -> place(line.above()))
                    .toList()));
  }

  private static Address.Place place(AreaQueries.Row row) {
    return new Address.Place(row.type(), row.name());
  }

  @Override
  public Optional<AreaRef> byCode(String code, LocalDate on) {
    return queries.byCode(code, on).map(AreaQueries.Row::ref);
  }

  @Override
  public Optional<AreaRef> byPath(List<String> names, LocalDate on) {
    List<AreaRef> found = byAddress(String.join(", ", names), on);
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  @Override
  public List<AreaRef> byAddress(String address, LocalDate on) {
    return refs(named(address, on));
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
  public List<AreaRef> ofLevel(int level, LocalDate on) {
    return refs(queries.below(null, level, on));
  }

  @Override
  public Map<UUID, List<AreaAttribute>> attributes(Collection<UUID> areaIds) {
    return attributes.of(areaIds);
  }

  @Override
  public boolean isWithin(UUID ancestorId, UUID descendantId, LocalDate on) {
    return queries.isWithin(ancestorId, descendantId, on);
  }

  private static List<AreaRef> refs(List<AreaQueries.Row> rows) {
    return rows.stream().map(AreaQueries.Row::ref).toList();
  }
}
