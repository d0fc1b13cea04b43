package vn.canbang.organisation;

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
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.text.SearchKey;

/**
 * Looks organisations up. The catalogue belongs to nobody: every caller sees all of it, since plans
 * and reports name bodies outside one's own line.
 */
@ApplicationScoped
class OrganisationQueries {

  private static final String REF =
      "select o.id, o.code, o.name, o.short_name, o.kind, o.is_group, o.area_id from organisation o ";
  private static final String EXISTS = "o.valid_from <= :on and o.valid_to > :on";
  private static final String ORDER = " order by o.sort_key, o.code";

  private final Session session;

  OrganisationQueries(Session session) {
    this.session = session;
  }

  /** One row of the catalogue. */
  record Row(OrganisationRef ref, @Nullable Ref area, @Nullable Ref parent) {

    static Row of(Object[] c) {
      return new Row(OrganisationQueries.ref(c), named(c[7], c[8]), named(c[9], c[10]));
    }

    private static @Nullable Ref named(@Nullable Object code, @Nullable Object name) {
      return code == null || name == null ? null : new Ref((String) code, (String) name);
    }
  }

  /**
   * What to look for.
   *
   * @param parentId reports to this one on the day
   * @param areaId serves this area or one within it
   * @param text part of a name, short name, alias or code, without regard to accents and case
   */
  record Filter(
      LocalDate on,
      @Nullable String text,
      @Nullable OrganisationKind kind,
      @Nullable UUID parentId,
      @Nullable UUID areaId,
      @Nullable Boolean group) {}

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
    return bind(
            session.createNativeQuery(
                "select count(*) from organisation o where " + where(filter), Long.class),
            filter)
        .getSingleResult();
  }

  Optional<Row> rowByCode(String code, LocalDate on) {
    return rows("o.code = :code and " + EXISTS)
        .setParameter("code", code)
        .setParameter("on", on)
        .getResultStream()
        .map(Row::of)
        .findFirst();
  }

  private NativeQuery<Object[]> rows(String where) {
    return typed(
            """
            select o.id, o.code, o.name, o.short_name, o.kind, o.is_group, o.area_id,
                   a.code as area_code, a.full_name as area_name,
                   p.code as parent_code, p.name as parent_name
            from organisation o
            left join area a on a.id = o.area_id
            left join organisation_parent l
              on l.organisation_id = o.id and l.valid_from <= :on and l.valid_to > :on
            left join organisation p on p.id = l.parent_id
            where \
            """
                + where)
        .addScalar("area_code", String.class)
        .addScalar("area_name", String.class)
        .addScalar("parent_code", String.class)
        .addScalar("parent_name", String.class);
  }

  /** Types are told for every column: without them H2 hands identifiers out as bytes. */
  private NativeQuery<Object[]> typed(String sql) {
    return session
        .createNativeQuery(sql, Object[].class)
        .addScalar("id", UUID.class)
        .addScalar("code", String.class)
        .addScalar("name", String.class)
        .addScalar("short_name", String.class)
        .addScalar("kind", String.class)
        .addScalar("is_group", Boolean.class)
        .addScalar("area_id", UUID.class);
  }

  private static String where(Filter filter) {
    StringBuilder sql = new StringBuilder(EXISTS);
    if (filter.text() != null) {
      sql.append(" and o.search_key like :text escape '!'");
    }
    if (filter.kind() != null) {
      sql.append(" and o.kind = :kind");
    }
    if (filter.group() != null) {
      sql.append(" and o.is_group = :group");
    }
    if (filter.parentId() != null) {
      sql.append(" and exists (select 1 from organisation_parent f")
          .append(" where f.organisation_id = o.id and f.parent_id = :parent")
          .append(" and f.valid_from <= :on and f.valid_to > :on)");
    }
    if (filter.areaId() != null) {
      sql.append(" and exists (select 1 from area_closure c")
          .append(" where c.descendant_id = o.area_id and c.ancestor_id = :area")
          .append(" and c.valid_from <= :on and c.valid_to > :on)");
    }
    return sql.toString();
  }

  private static <T> NativeQuery<T> bind(NativeQuery<T> query, Filter filter) {
    query.setParameter("on", filter.on());
    if (filter.text() != null) {
      query.setParameter("text", SearchKey.contains(filter.text()));
    }
    if (filter.kind() != null) {
      query.setParameter("kind", filter.kind().name());
    }
    if (filter.group() != null) {
      query.setParameter("group", filter.group());
    }
    if (filter.parentId() != null) {
      query.setParameter("parent", filter.parentId());
    }
    if (filter.areaId() != null) {
      query.setParameter("area", filter.areaId());
    }
    return query;
  }

  /** Other names by organisation, in their order. */
  Map<UUID, List<String>> aliases(Collection<UUID> ids) {
    Map<UUID, List<String>> found = new HashMap<>();
    if (!ids.isEmpty()) {
      session
          .createNativeQuery(
              """
              select organisation_id, alias from organisation_alias
              where organisation_id in (:ids)
              order by organisation_id, position
              """,
              Object[].class)
          .addScalar("organisation_id", UUID.class)
          .addScalar("alias", String.class)
          .setParameterList("ids", ids)
          .getResultList()
          .forEach(
              c -> found.computeIfAbsent((UUID) c[0], id -> new ArrayList<>()).add((String) c[1]));
    }
    return found;
  }

  List<OrganisationRef> byCodes(Collection<String> codes) {
    return codes.isEmpty()
        ? List.of()
        : refs(typed(REF + "where o.code in (:codes)" + ORDER).setParameterList("codes", codes));
  }

  List<OrganisationRef> byIds(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : refs(typed(REF + "where o.id in (:ids)" + ORDER).setParameterList("ids", ids));
  }

  Optional<OrganisationRef> parent(UUID id, LocalDate on) {
    return refs(
            typed(
                    REF
                        + """
                        join organisation_parent l on l.parent_id = o.id
                        where l.organisation_id = :id and l.valid_from <= :on and l.valid_to > :on
                        """)
                .setParameter("id", id)
                .setParameter("on", on))
        .stream()
        .findFirst();
  }

  /** Those who fit a rule of the group on that day. */
  List<OrganisationRef> fitting(UUID groupId, LocalDate on) {
    return refs(
        typed(
                REF
                    + """
                    where o.is_group = false and o.valid_from <= :on and o.valid_to > :on
                      and exists (
                        select 1 from organisation_group g
                        where g.group_id = :group
                          and g.member_kind = o.kind
                          and (g.member_level is null or g.member_level = o.level)
                          and (g.under_id is null or exists (
                            select 1 from organisation_closure c
                            where c.ancestor_id = g.under_id and c.descendant_id = o.id
                              and c.depth > 0 and c.valid_from <= :on and c.valid_to > :on))
                          and (g.area_id is null or exists (
                            select 1 from area_closure c
                            where c.ancestor_id = g.area_id and c.descendant_id = o.area_id
                              and c.valid_from <= :on and c.valid_to > :on)))
                    """
                    + ORDER)
            .setParameter("group", groupId)
            .setParameter("on", on));
  }

  /** Those who sit on the committee on that day, in the order of its decision. */
  List<OrganisationRef> seated(UUID committeeId, LocalDate on) {
    return refs(
        typed(
                REF
                    + """
                    join organisation_member m on m.member_id = o.id
                    where m.committee_id = :committee
                      and m.valid_from <= :on and m.valid_to > :on
                      and o.valid_from <= :on and o.valid_to > :on
                    order by m.position
                    """)
            .setParameter("committee", committeeId)
            .setParameter("on", on));
  }

  boolean isWithin(UUID ancestorId, UUID descendantId, LocalDate on) {
    return session
            .createNativeQuery(
                """
                select count(*) from organisation_closure c
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

  /** It and all below it, groups left out: they never act. */
  List<UUID> descendants(UUID id, LocalDate on) {
    return session
        .createNativeQuery(
            """
            select c.descendant_id
            from organisation_closure c join organisation o on o.id = c.descendant_id
            where c.ancestor_id = :id and c.valid_from <= :on and c.valid_to > :on
              and o.is_group = false
            order by c.depth, o.sort_key, o.code
            """,
            UUID.class)
        .setParameter("id", id)
        .setParameter("on", on)
        .getResultList();
  }

  private static List<OrganisationRef> refs(NativeQuery<Object[]> query) {
    return query.getResultList().stream().map(OrganisationQueries::ref).toList();
  }

  private static OrganisationRef ref(Object[] c) {
    return new OrganisationRef(
        (UUID) c[0],
        (String) c[1],
        (String) c[2],
        (String) c[3],
        (String) c[4],
        (Boolean) c[5],
        (UUID) c[6]);
  }
}
