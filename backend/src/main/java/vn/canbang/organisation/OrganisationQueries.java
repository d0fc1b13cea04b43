package vn.canbang.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.hibernate.query.QueryFlushMode;
import org.jspecify.annotations.Nullable;

/**
 * Looks organisations up as they are on a day. The catalogue belongs to nobody: every caller sees
 * all of it, since plans and reports name bodies outside one's own line.
 *
 * <p>Whoever writes organisations flushes them, so the many lookups of a plan that is being written
 * need not look through all of it for changes first.
 */
@ApplicationScoped
class OrganisationQueries {

  private static final String COLUMNS =
      "select o.id, o.code, e.name, e.short_name, o.kind, o.is_group, e.area_id";
  private static final String FROM =
      """
       from organisation o
      join organisation_episode e
        on e.organisation_id = o.id and e.valid_from <= :on and e.valid_to > :on
      """;
  private static final String REF = COLUMNS + FROM;
  private static final String EXISTS = "o.valid_from <= :on and o.valid_to > :on";
  private static final String ORDER = " order by e.sort_key, o.code";

  /** Organisation {@code o} with episode {@code e} fits rule {@code g} of a group on the day. */
  private static final String FITS =
      EXISTS
          + """
           and o.is_group = false
            and g.valid_from <= :on and g.valid_to > :on
            and g.member_kind = o.kind
            and (g.member_level is null or g.member_level = o.level)
            and (g.under_id is null or exists (
              select 1 from organisation_closure c
              where c.ancestor_id = g.under_id and c.descendant_id = o.id
                and c.depth > 0 and c.valid_from <= :on and c.valid_to > :on))
            and (g.area_id is null or exists (
              select 1 from area_closure c
              where c.ancestor_id = g.area_id and c.descendant_id = e.area_id
                and c.valid_from <= :on and c.valid_to > :on))
          """;

  private final Session session;

  OrganisationQueries(Session session) {
    this.session = session;
  }

  /** Types are told for every column: without them H2 hands identifiers out as bytes. */
  private NativeQuery<Object[]> typed(String sql) {
    return session
        .createNativeQuery(sql, Object[].class)
        .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
        .addScalar("id", UUID.class)
        .addScalar("code", String.class)
        .addScalar("name", String.class)
        .addScalar("short_name", String.class)
        .addScalar("kind", String.class)
        .addScalar("is_group", Boolean.class)
        .addScalar("area_id", UUID.class);
  }

  private NativeQuery<Object[]> refs(String rest, LocalDate on) {
    return typed(REF + rest).setParameter("on", on);
  }

  List<OrganisationRef> byCodes(Collection<String> codes, LocalDate on) {
    return codes.isEmpty()
        ? List.of()
        : list(refs("where o.code in (:codes)" + ORDER, on).setParameterList("codes", codes));
  }

  /** Those one of whose names is this one; names stand in the search key with bars between them. */
  List<OrganisationRef> called(String key, LocalDate on) {
    String bars = "concat(' | ', e.search_key, ' | ')";
    return key.isBlank()
        ? List.of()
        : list(
            refs("where " + EXISTS + " and " + bars + " like :key" + ORDER, on)
                .setParameter(
                    "key",
                    "% | "
                        + key.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
                        + " | %"));
  }

  /** Names, folded, by code. */
  Map<String, List<String>> namesAround(UUID id, LocalDate on) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    session
        .createNativeQuery(
            "select o.code, e.search_key"
                + FROM
                + "where "
                + EXISTS
                + """
                 and (e.area_id in (
                    select c.ancestor_id from area_closure c
                    join organisation_episode own on own.area_id = c.descendant_id
                    where own.organisation_id = :id
                      and own.valid_from <= :on and own.valid_to > :on
                      and c.valid_from <= :on and c.valid_to > :on)
                  or o.id in (
                    select c.descendant_id from organisation_closure c
                    where c.ancestor_id = :id and c.valid_from <= :on and c.valid_to > :on))
                """
                + ORDER,
            Object[].class)
        .addScalar("code", String.class)
        .addScalar("search_key", String.class)
        .setParameter("id", id)
        .setParameter("on", on)
        .getResultList()
        .forEach(row -> names.put((String) row[0], List.of(((String) row[1]).split(" \\| "))));
    return names;
  }

  List<OrganisationRef> byIds(Collection<UUID> ids, LocalDate on) {
    return ids.isEmpty()
        ? List.of()
        : list(refs("where o.id in (:ids)" + ORDER, on).setParameterList("ids", ids));
  }

  /** All that they were ever called, and which areas they served. */
  Map<UUID, OrganisationTimeline> timelines(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Map<UUID, List<OrganisationTimeline.Stretch>> stretches = new LinkedHashMap<>();
    typed(
            COLUMNS
                + """
                , e.valid_to
                from organisation o join organisation_episode e on e.organisation_id = o.id
                where o.id in (:ids)
                order by e.valid_from
                """)
        .addScalar("valid_to", LocalDate.class)
        .setParameterList("ids", ids)
        .getResultList()
        .forEach(
            c ->
                stretches
                    .computeIfAbsent((UUID) c[0], id -> new ArrayList<>())
                    .add(new OrganisationTimeline.Stretch(ref(c), (LocalDate) c[7])));
    Map<UUID, OrganisationTimeline> timelines = new HashMap<>();
    stretches.forEach((id, list) -> timelines.put(id, new OrganisationTimeline(list)));
    return timelines;
  }

  Optional<OrganisationRef> parent(UUID id, LocalDate on) {
    return list(
            refs(
                    """
                join organisation_parent l on l.parent_id = o.id
                where l.organisation_id = :id and l.valid_from <= :on and l.valid_to > :on
                """,
                    on)
                .setParameter("id", id))
        .stream()
        .findFirst();
  }

  /** Those who fit a rule of the group on that day. */
  List<OrganisationRef> fitting(UUID groupId, LocalDate on) {
    return list(
        refs(
                "where exists (select 1 from organisation_group g where g.group_id = :group and "
                    + FITS
                    + ")"
                    + ORDER,
                on)
            .setParameter("group", groupId));
  }

  /** Groups that any of these belongs to on that day. */
  List<OrganisationRef> groupsOf(Collection<UUID> ids, LocalDate on) {
    return ids.isEmpty()
        ? List.of()
        : list(
            typed(
                    "select o.id, o.code, e.name, e.short_name, o.kind, o.is_group, e.area_id"
                        + FROM
                        + "where "
                        + EXISTS
                        + " and o.id in (select g.group_id from organisation_group g,"
                        + " organisation o join organisation_episode e on e.organisation_id = o.id"
                        + " and e.valid_from <= :on and e.valid_to > :on"
                        + " where o.id in (:ids) and "
                        + FITS
                        + ")"
                        + ORDER)
                .setParameter("on", on)
                .setParameterList("ids", ids));
  }

  /** Those who sit on the committee on that day, in the order of its decision. */
  List<OrganisationRef> seated(UUID committeeId, LocalDate on) {
    return list(
        refs(
                "join organisation_member m on m.member_id = o.id"
                    + " where m.committee_id = :committee"
                    + " and m.valid_from <= :on and m.valid_to > :on and "
                    + EXISTS
                    + " order by m.position",
                on)
            .setParameter("committee", committeeId));
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

  /** Whether one stands under another on that day or on any later one. */
  boolean everWithin(UUID ancestorId, UUID descendantId, LocalDate from) {
    return session
            .createNativeQuery(
                """
                select count(*) from organisation_closure c
                where c.ancestor_id = :ancestor and c.descendant_id = :descendant
                  and c.valid_to > :from
                """,
                Long.class)
            .setParameter("ancestor", ancestorId)
            .setParameter("descendant", descendantId)
            .setParameter("from", from)
            .getSingleResult()
        > 0;
  }

  /** It and all below it that exist, groups left out: they never act. */
  List<UUID> descendants(UUID id, LocalDate on) {
    return session
        .createNativeQuery(
            "select c.descendant_id"
                + FROM
                + """
                join organisation_closure c on c.descendant_id = o.id
                where c.ancestor_id = :id and c.valid_from <= :on and c.valid_to > :on
                  and o.is_group = false and\
                """
                + " "
                + EXISTS
                + " order by c.depth, e.sort_key, o.code",
            UUID.class)
        .setParameter("id", id)
        .setParameter("on", on)
        .getResultList();
  }

  /** Who stands above it on that day, the nearest first. */
  List<OrganisationRef> ancestors(UUID id, LocalDate on) {
    return list(
        refs(
                """
                join organisation_closure c on c.ancestor_id = o.id
                where c.descendant_id = :id and c.depth > 0
                  and c.valid_from <= :on and c.valid_to > :on
                order by c.depth
                """,
                on)
            .setParameter("id", id));
  }

  /** Who of {@code above} stands nearest above each of these on that day. */
  Map<UUID, UUID> nearest(Collection<UUID> ids, Collection<UUID> above, LocalDate on) {
    Map<UUID, UUID> found = new HashMap<>();
    if (ids.isEmpty() || above.isEmpty()) {
      return found;
    }
    session
        .createNativeQuery(
            """
            select c.descendant_id, c.ancestor_id from organisation_closure c
            where c.descendant_id in (:ids) and c.ancestor_id in (:above) and c.depth > 0
              and c.valid_from <= :on and c.valid_to > :on
            order by c.depth
            """,
            Object[].class)
        .addScalar("descendant_id", UUID.class)
        .addScalar("ancestor_id", UUID.class)
        .setParameterList("ids", ids)
        .setParameterList("above", above)
        .setParameter("on", on)
        .getResultList()
        .forEach(c -> found.putIfAbsent((UUID) c[0], (UUID) c[1]));
    return found;
  }

  /** When one began and ended, and who went on. */
  record Life(UUID id, LocalDate validFrom, LocalDate validTo, @Nullable UUID successorId) {

    boolean on(LocalDate day) {
      return !day.isBefore(validFrom) && day.isBefore(validTo);
    }

    /** That day, or the one nearest to it on which it was there. */
    LocalDate nearest(LocalDate day) {
      return day.isBefore(validFrom)
          ? validFrom
          : day.isBefore(validTo) ? day : validTo.minusDays(1);
    }
  }

  List<Life> lives(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : session
            .createNativeQuery(
                "select id, valid_from, valid_to, successor_id from organisation where id in (:ids)",
                Object[].class)
            .addScalar("id", UUID.class)
            .addScalar("valid_from", LocalDate.class)
            .addScalar("valid_to", LocalDate.class)
            .addScalar("successor_id", UUID.class)
            .setParameterList("ids", ids)
            .getResultList()
            .stream()
            .map(c -> new Life((UUID) c[0], (LocalDate) c[1], (LocalDate) c[2], (UUID) c[3]))
            .toList();
  }

  /** Those merged into any of these by that day. */
  List<UUID> absorbed(Collection<UUID> ids, LocalDate on) {
    return session
        .createNativeQuery(
            "select id from organisation where successor_id in (:ids) and valid_to <= :on",
            UUID.class)
        .setParameterList("ids", ids)
        .setParameter("on", on)
        .getResultList();
  }

  /** Names of those that stand directly under it on that day or later, and are there then. */
  List<String> liveChildren(UUID id, LocalDate on) {
    return session
        .createNativeQuery(
            "select e.name"
                + FROM
                + """
                where o.valid_to > :on and exists (
                  select 1 from organisation_parent l
                  where l.organisation_id = o.id and l.parent_id = :id and l.valid_to > :on)
                """
                + ORDER,
            String.class)
        .setParameter("id", id)
        .setParameter("on", on)
        .getResultList();
  }

  private static List<OrganisationRef> list(NativeQuery<Object[]> query) {
    return query.getResultList().stream().map(OrganisationQueries::ref).toList();
  }

  static OrganisationRef ref(Object[] c) {
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
