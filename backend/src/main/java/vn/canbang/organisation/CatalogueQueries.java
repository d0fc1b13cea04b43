package vn.canbang.organisation;

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
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;

/** Reads the catalogue as it is shown. Lists are one statement whatever their length. */
@ApplicationScoped
class CatalogueQueries {

  private static final String EXISTS = "o.valid_from <= :on and o.valid_to > :on";

  private static final String FROM =
      """
      from organisation o
      join organisation_episode e
        on e.organisation_id = o.id and e.valid_from <= :on and e.valid_to > :on
      """;

  private static final String FOUND =
      """
      select o.id, o.code, e.name, e.short_name, o.kind, o.is_group, e.area_id, o.level,
             o.valid_from, o.valid_to, o.changed_at, o.version, e.standing_office_id, e.sort_key
      """
          + FROM
          + "where ";

  /**
   * What goes with those that were found. They are cut to a page before: neither engine would find
   * the few first among so many tables, and both would fetch all of this for every organisation.
   */
  private static final String SHOWN =
      """
      select o.id, o.code, o.name, o.short_name, o.kind, o.is_group, o.area_id,
             o.level, a.code as area_code, a.full_name as area_name,
             p.code as parent_code, pe.name as parent_name,
             s.code as office_code, se.name as office_name,
             o.valid_from, o.valid_to, o.changed_at, o.version,
             case when exists (
               select 1 from organisation_parent k join organisation ko on ko.id = k.organisation_id
               where k.parent_id = o.id and k.valid_from <= :on and k.valid_to > :on
                 and ko.valid_from <= :on and ko.valid_to > :on) then true else false end as has_children
      from (%s) o
      left join area a on a.id = o.area_id
      left join organisation_parent l
        on l.organisation_id = o.id and l.valid_from <= :on and l.valid_to > :on
      left join organisation p on p.id = l.parent_id
      left join organisation_episode pe
        on pe.organisation_id = p.id and pe.valid_from <= :on and pe.valid_to > :on
      left join organisation s on s.id = o.standing_office_id
      left join organisation_episode se
        on se.organisation_id = s.id and se.valid_from <= :on and se.valid_to > :on
      order by %s
      """;

  private final Session session;

  CatalogueQueries(Session session) {
    this.session = session;
  }

  /** One row of the catalogue. */
  record Row(
      OrganisationRef ref,
      OrganisationLevel level,
      @Nullable Ref area,
      @Nullable Ref parent,
      @Nullable Ref standingOffice,
      LocalDate validFrom,
      LocalDate validTo,
      Instant changedAt,
      long version,
      boolean hasChildren) {

    static Row of(Object[] c) {
      return new Row(
          OrganisationQueries.ref(c),
          OrganisationLevel.valueOf((String) c[7]),
          named(c[8], c[9]),
          named(c[10], c[11]),
          named(c[12], c[13]),
          (LocalDate) c[14],
          (LocalDate) c[15],
          (Instant) c[16],
          (Long) c[17],
          (Boolean) c[18]);
    }

    private static @Nullable Ref named(@Nullable Object code, @Nullable Object name) {
      return code == null || name == null ? null : new Ref((String) code, (String) name);
    }
  }

  /**
   * What to look for.
   *
   * @param parentId reports to this one on the day
   * @param underId stands under this one on the day, at whatever remove
   * @param areaId serves this area or one within it
   * @param text part of a name, short name, alias or code, without regard to accents and case; like
   *     {@code top} only {@link OrganisationIndex} looks at it
   * @param top reports to nobody on the day
   * @param changedSince changed after this time; also those that have ended or not begun
   */
  record Filter(
      LocalDate on,
      @Nullable String text,
      @Nullable OrganisationKind kind,
      @Nullable OrganisationLevel level,
      @Nullable UUID parentId,
      @Nullable UUID underId,
      @Nullable UUID areaId,
      @Nullable Boolean group,
      boolean top,
      @Nullable Instant changedSince) {

    boolean indexed() {
      return text != null || top;
    }

    /** Whether more than what the index tells narrows it. */
    boolean narrowed() {
      return parentId != null || underId != null || areaId != null || changedSince != null;
    }

    private String order(String named) {
      return changedSince == null ? named + ".sort_key, o.code" : "o.changed_at, o.code";
    }
  }

  List<Row> find(Filter filter, PageRequest page) {
    String found =
        FOUND
            + where(filter)
            + " order by "
            + filter.order("e")
            + " offset :offset rows fetch first :limit rows only";
    return bind(typed(SHOWN.formatted(found, filter.order("o"))), filter)
        .setParameter("offset", page.offset())
        .setParameter("limit", page.fetchSize())
        .getResultList()
        .stream()
        .map(Row::of)
        .toList();
  }

  /** Ids of all that fit everything that is not left to the index, in the list's order. */
  List<UUID> ids(Filter filter) {
    return bind(
            session
                .createNativeQuery(
                    "select o.id "
                        + FROM
                        + "where "
                        + where(filter)
                        + " order by "
                        + filter.order("e"),
                    UUID.class)
                .addScalar("id", UUID.class),
            filter)
        .getResultList();
  }

  /** These, in the list's order. */
  List<Row> find(Filter filter, Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : typed(SHOWN.formatted(FOUND + "o.id in (:ids)", filter.order("o")))
            .setParameterList("ids", ids)
            .setParameter("on", filter.on())
            .getResultList()
            .stream()
            .map(Row::of)
            .toList();
  }

  long count(Filter filter) {
    return bind(
            session.createNativeQuery(
                "select count(*) " + FROM + "where " + where(filter), Long.class),
            filter)
        .getSingleResult();
  }

  /** One as on that day, whether or not it was there then. */
  Optional<Row> row(UUID id, LocalDate on) {
    return typed(SHOWN.formatted(FOUND + "o.id = :id", "o.code"))
        .setParameter("id", id)
        .setParameter("on", on)
        .getResultStream()
        .map(Row::of)
        .findFirst();
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
        .addScalar("area_id", UUID.class)
        .addScalar("level", String.class)
        .addScalar("area_code", String.class)
        .addScalar("area_name", String.class)
        .addScalar("parent_code", String.class)
        .addScalar("parent_name", String.class)
        .addScalar("office_code", String.class)
        .addScalar("office_name", String.class)
        .addScalar("valid_from", LocalDate.class)
        .addScalar("valid_to", LocalDate.class)
        .addScalar("changed_at", Instant.class)
        .addScalar("version", Long.class)
        .addScalar("has_children", Boolean.class);
  }

  private static String where(Filter filter) {
    StringBuilder sql = new StringBuilder(filter.changedSince() == null ? EXISTS : "1 = 1");
    if (filter.changedSince() != null) {
      sql.append(" and o.changed_at > :since");
    }
    if (filter.kind() != null) {
      sql.append(" and o.kind = :kind");
    }
    if (filter.level() != null) {
      sql.append(" and o.level = :level");
    }
    if (filter.group() != null) {
      sql.append(" and o.is_group = :group");
    }
    if (filter.parentId() != null) {
      // H2 begins with what a list names, but never with what merely has to exist.
      sql.append(" and o.id in (select f.organisation_id from organisation_parent f")
          .append(" where f.parent_id = :parent")
          .append(" and f.valid_from <= :on and f.valid_to > :on)");
    }
    if (filter.underId() != null) {
      sql.append(" and o.id in (select u.descendant_id from organisation_closure u")
          .append(" where u.ancestor_id = :under and u.depth > 0")
          .append(" and u.valid_from <= :on and u.valid_to > :on)");
    }
    if (filter.areaId() != null) {
      sql.append(" and exists (select 1 from area_closure c")
          .append(" where c.descendant_id = e.area_id and c.ancestor_id = :area")
          .append(" and c.valid_from <= :on and c.valid_to > :on)");
    }
    return sql.toString();
  }

  private static <T> NativeQuery<T> bind(NativeQuery<T> query, Filter filter) {
    query.setParameter("on", filter.on());
    if (filter.changedSince() != null) {
      query.setParameter("since", filter.changedSince());
    }
    if (filter.kind() != null) {
      query.setParameter("kind", filter.kind().name());
    }
    if (filter.level() != null) {
      query.setParameter("level", filter.level().name());
    }
    if (filter.group() != null) {
      query.setParameter("group", filter.group());
    }
    if (filter.parentId() != null) {
      query.setParameter("parent", filter.parentId());
    }
    if (filter.underId() != null) {
      query.setParameter("under", filter.underId());
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

  /** Rules of groups on that day. */
  Map<UUID, List<GroupRuleView>> rules(Collection<UUID> groupIds, LocalDate on) {
    Map<UUID, List<GroupRuleView>> found = new HashMap<>();
    if (!groupIds.isEmpty()) {
      session
          .createNativeQuery(
              """
              select g.group_id, g.member_kind, g.member_level, u.code as under_code,
                     ue.name as under_name, a.code as area_code, a.full_name as area_name
              from organisation_group g
              left join organisation u on u.id = g.under_id
              left join organisation_episode ue
                on ue.organisation_id = u.id and ue.valid_from <= :on and ue.valid_to > :on
              left join area a on a.id = g.area_id
              where g.group_id in (:ids) and g.valid_from <= :on and g.valid_to > :on
              order by g.group_id, g.member_kind, g.member_level, u.code, a.code
              """,
              Object[].class)
          .addScalar("group_id", UUID.class)
          .addScalar("member_kind", String.class)
          .addScalar("member_level", String.class)
          .addScalar("under_code", String.class)
          .addScalar("under_name", String.class)
          .addScalar("area_code", String.class)
          .addScalar("area_name", String.class)
          .setParameterList("ids", groupIds)
          .setParameter("on", on)
          .getResultList()
          .forEach(c -> found.computeIfAbsent((UUID) c[0], id -> new ArrayList<>()).add(rule(c)));
    }
    return found;
  }

  private static GroupRuleView rule(Object[] c) {
    String level = (String) c[2];
    return new GroupRuleView(
        OrganisationKind.valueOf((String) c[1]),
        level == null ? null : OrganisationLevel.valueOf(level),
        Row.named(c[3], c[4]),
        Row.named(c[5], c[6]));
  }

  /**
   * What a caller may do about an organisation rests on: ADMIN over it, and over one above it. Of
   * one that has not begun the lines of its first day count.
   */
  Map<UUID, OrganisationPolicy.Standing> standings(OrgScope scope, Collection<UUID> ids) {
    Map<UUID, OrganisationPolicy.Standing> found = new HashMap<>();
    if (ids.isEmpty()) {
      return found;
    }
    NativeQuery<Object[]> query =
        session
            .createNativeQuery(
                """
                select o.id, o.is_group, o.valid_to,
                  case when %s then true else false end as over_it,
                  case when %s then true else false end as over_above
                from organisation o
                where o.id in (:ids)
                """
                    .formatted(under("e.depth >= 0"), under("e.depth > 0")),
                Object[].class)
            .addScalar("id", UUID.class)
            .addScalar("is_group", Boolean.class)
            .addScalar("valid_to", LocalDate.class)
            .addScalar("over_it", Boolean.class)
            .addScalar("over_above", Boolean.class)
            .setParameterList("ids", ids);
    scope.parameters(Role.ADMIN).forEach(query::setParameter);
    query
        .getResultList()
        .forEach(
            c ->
                found.put(
                    (UUID) c[0],
                    new OrganisationPolicy.Standing(
                        (Boolean) c[1], (LocalDate) c[2], (Boolean) c[3], (Boolean) c[4])));
    return found;
  }

  private static String under(String depth) {
    return """
        (:scopeAll = true or exists (select 1 from organisation_closure e
          where e.descendant_id = o.id and e.ancestor_id in (:scopeRoots) and %s
            and e.valid_from <= greatest(cast(:scopeOn as date), o.valid_from)
            and e.valid_to > greatest(cast(:scopeOn as date), o.valid_from)))"""
        .formatted(depth);
  }
}
