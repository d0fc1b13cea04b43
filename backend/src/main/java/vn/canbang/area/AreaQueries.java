package vn.canbang.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.hibernate.query.QueryFlushMode;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.paging.PageRequest;

/**
 * Reads units of a day. The catalogue belongs to nobody: every caller sees all of it. Its tables
 * are never written through the mapper, so nothing waits to be flushed before it is read.
 */
@ApplicationScoped
class AreaQueries {

  private static final String COLUMNS =
      "select a.id, a.code, a.level, a.type, a.name, a.full_name, a.valid_from, a.valid_to,"
          + " a.changed_at ";
  private static final String ORDER = " order by a.sort_key, a.code";

  private final Session session;

  AreaQueries(Session session) {
    this.session = session;
  }

  /** One row of the catalogue. */
  record Row(
      UUID id,
      String code,
      int level,
      String type,
      String name,
      String fullName,
      LocalDate validFrom,
      LocalDate validTo,
      Instant changedAt) {

    static Row of(Object[] c) {
      return new Row(
          (UUID) c[0],
          (String) c[1],
          (Integer) c[2],
          (String) c[3],
          (String) c[4],
          (String) c[5],
          (LocalDate) c[6],
          (LocalDate) c[7],
          (Instant) c[8]);
    }

    /** The day on which to look at it: {@code on} where it was valid then, else the nearest. */
    LocalDate day(LocalDate on) {
      if (validFrom.isAfter(on)) {
        return validFrom;
      }
      return validTo.isAfter(on) ? on : validTo.minusDays(1);
    }

    AreaRef ref() {
      return new AreaRef(id, code, level, fullName, validFrom, validTo);
    }
  }

  /**
   * What to look for.
   *
   * @param on the day; of every day when null
   * @param parentId directly below this unit; with a level, anywhere below
   * @param attribute has such an attribute on the day
   * @param changedSince also what is valid on no day
   * @param among one of these
   */
  record Filter(
      @Nullable LocalDate on,
      @Nullable UUID parentId,
      @Nullable Integer level,
      @Nullable AreaAttributeKind attribute,
      @Nullable Instant changedSince,
      @Nullable Collection<UUID> among) {

    static Filter below(LocalDate on, @Nullable UUID parentId, @Nullable Integer level) {
      return new Filter(on, parentId, level, null, null, null);
    }

    /** Whether more than the day and the level narrows it. */
    boolean narrowed() {
      return parentId != null || attribute != null || changedSince != null || among != null;
    }

    private boolean anyDay() {
      return on == null;
    }

    private String order() {
      if (changedSince != null) {
        return " order by a.changed_at, a.code, a.valid_from";
      }
      return anyDay() ? " order by a.valid_from desc, a.sort_key, a.code" : ORDER;
    }
  }

  /** Types are told for every column: without them H2 hands identifiers out as bytes. */
  private NativeQuery<Object[]> rows(String from) {
    return session
        .createNativeQuery(COLUMNS + from, Object[].class)
        .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
        .addScalar("id", UUID.class)
        .addScalar("code", String.class)
        .addScalar("level", Integer.class)
        .addScalar("type", String.class)
        .addScalar("name", String.class)
        .addScalar("full_name", String.class)
        .addScalar("valid_from", LocalDate.class)
        .addScalar("valid_to", LocalDate.class)
        .addScalar("changed_at", Instant.class);
  }

  List<Row> find(Filter filter, PageRequest page) {
    return bind(rows(where(filter) + filter.order()), filter)
        .setFirstResult(page.offset())
        .setMaxResults(page.fetchSize())
        .getResultList()
        .stream()
        .map(Row::of)
        .toList();
  }

  /** Ids of all that fit, in the list's order. */
  List<UUID> ids(Filter filter) {
    return bind(
            session
                .createNativeQuery("select a.id " + where(filter) + filter.order(), UUID.class)
                .addScalar("id", UUID.class),
            filter)
        .getResultList();
  }

  /** These, in the list's order. */
  List<Row> find(Filter filter, Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : rows("from area a where a.id in (:ids)" + filter.order())
            .setParameterList("ids", ids)
            .getResultList()
            .stream()
            .map(Row::of)
            .toList();
  }

  long count(Filter filter) {
    return bind(session.createNativeQuery("select count(*) " + where(filter), Long.class), filter)
        .getSingleResult();
  }

  private static String where(Filter filter) {
    String valid =
        filter.anyDay() ? "a.valid_from < a.valid_to" : "a.valid_from <= :on and a.valid_to > :on";
    // Whoever mirrors the catalogue also has to learn what was withdrawn.
    StringBuilder sql =
        new StringBuilder("from area a where ")
            .append(filter.changedSince() == null ? valid : "a.changed_at > :changedSince");
    if (filter.level() != null) {
      sql.append(" and a.level = :level");
    }
    if (filter.among() != null) {
      sql.append(" and a.id in (:among)");
    }
    if (filter.attribute() != null) {
      sql.append(" and exists (select 1 from area_attribute t where t.area_id = a.id")
          .append(" and t.kind = :attribute")
          .append(filter.anyDay() ? "" : " and t.valid_from <= :on and t.valid_to > :on")
          .append(")");
    }
    if (filter.parentId() != null) {
      sql.append(" and a.id in (select c.descendant_id from area_closure c")
          .append(" where c.ancestor_id = :parent")
          .append(filter.anyDay() ? "" : " and c.valid_from <= :on and c.valid_to > :on")
          .append(filter.level() == null ? " and c.depth = 1)" : " and c.depth > 0)");
    }
    return sql.toString();
  }

  private static <T> NativeQuery<T> bind(NativeQuery<T> query, Filter filter) {
    if (!filter.anyDay()) {
      query.setParameter("on", filter.on());
    }
    if (filter.changedSince() != null) {
      query.setParameter("changedSince", filter.changedSince());
    }
    if (filter.level() != null) {
      query.setParameter("level", filter.level());
    }
    if (filter.parentId() != null) {
      query.setParameter("parent", filter.parentId());
    }
    if (filter.attribute() != null) {
      query.setParameter("attribute", filter.attribute().name());
    }
    if (filter.among() != null) {
      query.setParameterList("among", filter.among());
    }
    return query;
  }

  Optional<Row> byCode(String code, LocalDate on) {
    return rows("from area a where a.code = :code and a.valid_from <= :on and a.valid_to > :on")
        .setParameter("code", code)
        .setParameter("on", on)
        .getResultStream()
        .map(Row::of)
        .findFirst();
  }

  List<Row> byIds(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : rows("from area a where a.id in (:ids)" + ORDER)
            .setParameterList("ids", ids)
            .getResultList()
            .stream()
            .map(Row::of)
            .toList();
  }

  /** The episodes of a code, oldest first; those withdrawn are left out. */
  List<Row> episodes(String code) {
    return rows("from area a where a.code = :code and a.valid_from < a.valid_to"
            + " order by a.valid_from")
        .setParameter("code", code)
        .getResultStream()
        .map(Row::of)
        .toList();
  }

  /** The episode of a code that is valid on a day, else the last one before, else the next. */
  Optional<Row> nearest(String code, LocalDate on) {
    List<Row> episodes = episodes(code);
    return episodes.reversed().stream()
        .filter(row -> !row.validFrom().isAfter(on))
        .findFirst()
        .or(() -> episodes.stream().findFirst());
  }

  /**
   * Units whose name, without its type, has one of these keys.
   *
   * @param on valid on this day; on any day when null
   */
  List<Row> named(Collection<String> nameKeys, @Nullable LocalDate on) {
    if (nameKeys.isEmpty()) {
      return List.of();
    }
    NativeQuery<Object[]> query =
        rows(
            "from area a where a.name_key in (:keys) and "
                + (on == null
                    ? "a.valid_from < a.valid_to"
                    : "a.valid_from <= :on and a.valid_to > :on")
                + ORDER);
    if (on != null) {
      query.setParameter("on", on);
    }
    return query.setParameterList("keys", nameKeys).getResultList().stream().map(Row::of).toList();
  }

  /**
   * The units above each of these, nearest first, each looked at on the day that {@link Row#day}
   * gives; none above what was withdrawn.
   */
  Map<UUID, List<Row>> ancestors(List<Row> rows, LocalDate on) {
    Map<UUID, LocalDate> days = new HashMap<>();
    rows.forEach(row -> days.put(row.id(), row.day(on)));
    Map<UUID, List<Row>> found = new HashMap<>();
    lines(days.keySet())
        .forEach(
            (below, lines) ->
                found.put(
                    below,
                    lines.stream()
                        .filter(line -> line.holdsOn(days.getOrDefault(below, on)))
                        .map(Line::above)
                        .toList()));
    return found;
  }

  /** A unit that lay above another for a time. */
  record Line(Row above, LocalDate from, LocalDate to) {

    boolean holdsOn(LocalDate day) {
      return !from.isAfter(day) && to.isAfter(day);
    }
  }

  /** All that ever lay above these units, by what lay below, nearest first. */
  Map<UUID, List<Line>> lines(Collection<UUID> ids) {
    Map<UUID, List<Line>> found = new HashMap<>();
    if (ids.isEmpty()) {
      return found;
    }
    rows("""
                , c.descendant_id, c.valid_from as line_from, c.valid_to as line_to
                from area_closure c join area a on a.id = c.ancestor_id
                where c.descendant_id in (:ids) and c.depth > 0
                order by c.depth
                """)
        .addScalar("descendant_id", UUID.class)
        .addScalar("line_from", LocalDate.class)
        .addScalar("line_to", LocalDate.class)
        .setParameterList("ids", ids)
        .getResultList()
        .forEach(
            c ->
                found
                    .computeIfAbsent((UUID) c[9], id -> new ArrayList<>())
                    .add(new Line(Row.of(c), (LocalDate) c[10], (LocalDate) c[11])));
    return found;
  }

  /** Units below on that day: directly, or all of a level; below the country without an id. */
  List<Row> below(@Nullable UUID id, @Nullable Integer level, LocalDate on) {
    Filter filter = Filter.below(on, id, level);
    return bind(rows(where(filter) + ORDER), filter).getResultList().stream().map(Row::of).toList();
  }

  boolean isWithin(UUID ancestorId, UUID descendantId, LocalDate on) {
    return session
            .createNativeQuery(
                """
                select count(*) from area_closure c
                where c.ancestor_id = :ancestor and c.descendant_id = :descendant
                  and c.valid_from <= :on and c.valid_to > :on
                """,
                Long.class)
            .setParameter("ancestor", ancestorId)
            .setParameter("descendant", descendantId)
            .setParameter("on", on)
            .getSingleResult()
        > 0;
  }
}
