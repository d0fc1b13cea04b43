package vn.canbang.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.canbang.area.reference.SuccessionExtent;
import vn.canbang.area.reference.SuccessionKind;

/** Reads who became whom: step by step, and through all reforms. */
@ApplicationScoped
class AreaHistoryQueries {

  private static final int MOST_ORIGINS = 50;

  private final Session session;

  AreaHistoryQueries(Session session) {
    this.session = session;
  }

  /** A recorded succession. */
  record Step(UUID oldId, UUID newId, LocalDate on, SuccessionExtent extent, SuccessionKind kind) {}

  /** What one became. */
  List<Step> from(UUID oldId) {
    return steps("old_id", oldId);
  }

  /** What became it. */
  List<Step> to(UUID newId) {
    return steps("new_id", newId);
  }

  private List<Step> steps(String column, UUID id) {
    return session
        .createNativeQuery(
            "select old_id, new_id, effective_on, extent, kind from area_succession where "
                + column
                + " = :id and old_id <> new_id order by effective_on",
            Object[].class)
        .addScalar("old_id", UUID.class)
        .addScalar("new_id", UUID.class)
        .addScalar("effective_on", LocalDate.class)
        .addScalar("extent", String.class)
        .addScalar("kind", String.class)
        .setParameter("id", id)
        .getResultList()
        .stream()
        .map(
            c ->
                new Step(
                    (UUID) c[0],
                    (UUID) c[1],
                    (LocalDate) c[2],
                    SuccessionExtent.valueOf((String) c[3]),
                    SuccessionKind.valueOf((String) c[4])))
        .toList();
  }

  /** What the units inside one became on the day it ended; none while it lasts. */
  List<UUID> heirsInside(UUID areaId, LocalDate end) {
    return session
        .createNativeQuery(
            """
            select distinct s.new_id
            from area_closure c
            join area_succession s on s.old_id = c.descendant_id and s.effective_on = :end
            where c.ancestor_id = :area and c.depth > 0 and c.valid_to = :end
            """,
            Object.class)
        .addScalar("new_id", UUID.class)
        .setParameter("area", areaId)
        .setParameter("end", end)
        .getResultList()
        .stream()
        .map(UUID.class::cast)
        .toList();
  }

  /**
   * A unit of another map in which the figures of one are found.
   *
   * @param since the first day of such maps
   * @param known false when it is merely possible
   */
  record Found(UUID areaId, LocalDate since, boolean known) {}

  /** Where figures of that day are found on the map of another. */
  List<Found> foundIn(UUID areaId, LocalDate figuresOn, LocalDate mapOn) {
    return session
        .createNativeQuery(
            """
            select became_id, valid_from, known from area_lineage
            where area_id = :area and figure_from <= :figures and figure_to > :figures
              and valid_from <= :map and valid_to > :map
            """,
            Object[].class)
        .addScalar("became_id", UUID.class)
        .addScalar("valid_from", LocalDate.class)
        .addScalar("known", Boolean.class)
        .setParameter("area", areaId)
        .setParameter("figures", figuresOn)
        .setParameter("map", mapOn)
        .getResultList()
        .stream()
        .map(c -> new Found((UUID) c[0], (LocalDate) c[1], (Boolean) c[2]))
        .toList();
  }

  /**
   * An older unit whose figures cannot be told apart from others' on a later map.
   *
   * @param until the first day after such figures
   */
  record Origin(UUID areaId, LocalDate until, boolean known) {}

  /**
   * Older units of its level that went to this one in part, or merely may have; the latest first.
   */
  List<Origin> inexactOrigins(UUID areaId, LocalDate mapOn) {
    return session
        .createNativeQuery(
            """
            select l.area_id, l.figure_to, l.known
            from area_lineage l
            join area a on a.id = l.area_id
            join area b on b.id = l.became_id and b.level = a.level
            where l.became_id = :area and l.valid_from <= :map and l.valid_to > :map
              and l.later = false and l.area_id <> :area and (l.parts > 1 or l.known = false)
            order by l.figure_to desc, l.area_id
            """,
            Object[].class)
        .addScalar("area_id", UUID.class)
        .addScalar("figure_to", LocalDate.class)
        .addScalar("known", Boolean.class)
        .setParameter("area", areaId)
        .setParameter("map", mapOn)
        .setMaxResults(MOST_ORIGINS)
        .getResultList()
        .stream()
        .map(c -> new Origin((UUID) c[0], (LocalDate) c[1], (Boolean) c[2]))
        .toList();
  }
}
