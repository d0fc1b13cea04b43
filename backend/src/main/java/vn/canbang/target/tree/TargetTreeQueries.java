package vn.canbang.target.tree;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.canbang.shared.security.OrgScope;

/** Finds the areas of a tree. */
@ApplicationScoped
class TargetTreeQueries {

  private final Session session;

  TargetTreeQueries(Session session) {
    this.session = session;
  }

  /** An area below, and the one directly above it. */
  record Below(UUID id, UUID parentId, int depth) {}

  /**
   * Areas at most so far below one on the map of a day, in Vietnamese order. Hamlets and
   * residential groups have no figures of their own to be judged by.
   */
  List<Below> below(OrgScope scope, UUID areaId, int deepest, LocalDate on) {
    return session
        .createNativeQuery(
            """
            select unit.descendant_id, above.ancestor_id, unit.depth
            from area_closure unit
            join area_closure above on above.descendant_id = unit.descendant_id
              and above.depth = 1 and above.valid_from <= :on and above.valid_to > :on
            join area a on a.id = unit.descendant_id and a.level <= 3
            where unit.ancestor_id = :area and unit.depth between 1 and :deepest
              and unit.valid_from <= :on and unit.valid_to > :on
            order by a.sort_key, a.code
            """,
            Object[].class)
        .addScalar("descendant_id", UUID.class)
        .addScalar("ancestor_id", UUID.class)
        .addScalar("depth", Integer.class)
        .setParameter("area", areaId)
        .setParameter("deepest", deepest)
        .setParameter("on", on)
        .getResultList()
        .stream()
        .map(row -> new Below((UUID) row[0], (UUID) row[1], (Integer) row[2]))
        .toList();
  }
}
