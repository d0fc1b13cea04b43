package vn.canbang.area;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.text.SearchKey;

/** Reads units of a day. The catalogue belongs to nobody: every caller sees all of it. */
@ApplicationScoped
class AreaQueries {

  private static final String COLUMNS =
      "select a.id, a.code, a.level, a.type, a.name, a.full_name, a.valid_from, a.valid_to ";
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
      LocalDate validTo) {

    static Row of(Object[] c) {
      return new Row(
          (UUID) c[0],
          (String) c[1],
          (Integer) c[2],
          (String) c[3],
          (String) c[4],
          (String) c[5],
          (LocalDate) c[6],
          (LocalDate) c[7]);
    }

    AreaRef ref() {
      return new AreaRef(id, code, level, fullName, validFrom, validTo);
    }
  }

  /**
   * What to look for.
   *
   * @param parentId directly below this unit; with a level, anywhere below
   * @param text part of the name with its type, without regard to accents and case
   */
  record Filter(
      LocalDate on, @Nullable UUID parentId, @Nullable Integer level, @Nullable String text) {}

  /** Types are told for every column: without them H2 hands identifiers out as bytes. */
  private NativeQuery<Object[]> rows(String from) {
    return session
        .createNativeQuery(COLUMNS + from, Object[].class)
        .addScalar("id", UUID.class)
        .addScalar("code", String.class)
        .addScalar("level", Integer.class)
        .addScalar("type", String.class)
        .addScalar("name", String.class)
        .addScalar("full_name", String.class)
        .addScalar("valid_from", LocalDate.class)
        .addScalar("valid_to", LocalDate.class);
  }

  List<Row> find(Filter filter, PageRequest page) {
    return bind(rows(where(filter) + ORDER), filter)
        .setFirstResult(page.offset())
        .setMaxResults(page.fetchSize())
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
    StringBuilder sql =
        new StringBuilder("from area a where a.valid_from <= :on and a.valid_to > :on");
    if (filter.level() != null) {
      sql.append(" and a.level = :level");
    }
    if (filter.text() != null) {
      sql.append(" and a.search_key like :text escape '!'");
    }
    if (filter.parentId() != null) {
      sql.append(" and a.id in (select c.descendant_id from area_closure c")
          .append(" where c.ancestor_id = :parent and c.valid_from <= :on and c.valid_to > :on")
          .append(filter.level() == null ? " and c.depth = 1)" : " and c.depth > 0)");
    }
    return sql.toString();
  }

  private static <T> NativeQuery<T> bind(NativeQuery<T> query, Filter filter) {
    query.setParameter("on", filter.on());
    if (filter.level() != null) {
      query.setParameter("level", filter.level());
    }
    if (filter.text() != null) {
      query.setParameter("text", SearchKey.contains(filter.text()));
    }
    if (filter.parentId() != null) {
      query.setParameter("parent", filter.parentId());
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

  /** Units of that day whose name with its type has this very key. */
  List<Row> byName(String fullName, LocalDate on) {
    return rows(
            "from area a where a.search_key = :key"
                + " and a.valid_from <= :on and a.valid_to > :on"
                + ORDER)
        .setParameter("key", SearchKey.of(fullName))
        .setParameter("on", on)
        .getResultList()
        .stream()
        .map(Row::of)
        .toList();
  }

  /** The units above each of these on that day, nearest first. */
  Map<UUID, List<Row>> ancestors(Collection<UUID> ids, LocalDate on) {
    Map<UUID, List<Row>> found = new HashMap<>();
    if (ids.isEmpty()) {
      return found;
    }
    rows("""
                , c.descendant_id
                from area_closure c join area a on a.id = c.ancestor_id
                where c.descendant_id in (:ids) and c.depth > 0
                  and c.valid_from <= :on and c.valid_to > :on
                order by c.depth
                """)
        .addScalar("descendant_id", UUID.class)
        .setParameterList("ids", ids)
        .setParameter("on", on)
        .getResultList()
        .forEach(c -> found.computeIfAbsent((UUID) c[8], id -> new ArrayList<>()).add(Row.of(c)));
    return found;
  }

  /** Units below on that day: directly, or all of a level. */
  List<Row> below(UUID id, @Nullable Integer level, LocalDate on) {
    Filter filter = new Filter(on, id, level, null);
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
