package vn.canbang.observation;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;
import vn.canbang.shared.time.Dates;

/** Builds the lineage in the database, generation by generation. */
@ApplicationScoped
class AreaLineageQueries {

  /** Longer chains of reforms do not exist; a circle in the data must not hang the start. */
  private static final int GENERATIONS = 20;

  private final Session session;

  AreaLineageQueries(Session session) {
    this.session = session;
  }

  boolean upToDate() {
    return session
            .createNativeQuery(
                """
                select count(*) from area_lineage_state
                where areas_loaded_at = (select max(loaded_at) from area_source)
                """,
                Long.class)
            .getSingleResult()
        > 0;
  }

  void rebuild() {
    run("delete from area_lineage_state");
    run("delete from area_lineage");
    run(
        """
        insert into area_lineage
          (area_id, became_id, depth, parts, lies_within, valid_from, valid_to)
        select id, id, 0, 1, false, valid_from, valid_to from area
        """);
    int generation = 0;
    while (generation < GENERATIONS && next(generation) > 0) {
      generation++;
    }
    run(
        """
        update area_lineage
        set parts = (select count(*) from area_lineage x
                     where x.area_id = area_lineage.area_id
                       and x.valid_from <= area_lineage.valid_from
                       and x.valid_to > area_lineage.valid_from)
        where depth > 0
        """);
    // From above, for a commune may lie in a district that has ended as well.
    orphans(2);
    orphans(3);
    run(
        """
        insert into area_lineage_state (areas_loaded_at)
        select max(loaded_at) from area_source having max(loaded_at) is not null
        """);
  }

  /**
   * What the last generation became: by the successions, and where there are none, the next episode
   * of the same code that begins when the last one ended (renamed, raised to a town, moved).
   */
  private int next(int generation) {
    return session
        .createNativeMutationQuery(
            """
            insert into area_lineage
              (area_id, became_id, depth, parts, lies_within, valid_from, valid_to)
            select distinct m.area_id, n.id, cast(:next as integer), 1, false,
                   n.valid_from, n.valid_to
            from area_lineage m
            join (select s.old_id, s.new_id
                  from area_succession s
                  union
                  select o.id, e.id
                  from area o join area e on e.code = o.code and e.valid_from = o.valid_to
                  where o.valid_from < o.valid_to
                    and not exists (select 1 from area_succession s where s.old_id = o.id)) d
              on d.old_id = m.became_id
            join area n on n.id = d.new_id and n.valid_from < n.valid_to
            where m.depth = :generation
              and not exists (select 1 from area_lineage x
                              where x.area_id = m.area_id and x.became_id = n.id)
            """)
        .setParameter("next", generation + 1)
        .setParameter("generation", generation)
        .executeUpdate();
  }

  /**
   * Units that ended and nothing says what they became: their figures still belong to what the unit
   * above them is, or became, so that a district's year does not lose a commune merged in autumn.
   */
  private void orphans(int level) {
    session
        .createNativeMutationQuery(
            """
            insert into area_lineage
              (area_id, became_id, depth, parts, lies_within, valid_from, valid_to)
            select distinct m.area_id, u.became_id, m.depth + 1, u.parts, true,
                   greatest(t.valid_to, u.valid_from), u.valid_to
            from area t
            join area_lineage m on m.became_id = t.id and m.lies_within = false
            join area_closure p on p.descendant_id = t.id and p.depth = 1
             and p.valid_from < t.valid_to and p.valid_to >= t.valid_to
            join area_lineage u on u.area_id = p.ancestor_id and u.valid_to > t.valid_to
            where t.level = :level and t.valid_from < t.valid_to and t.valid_to < :openEnd
              and not exists (select 1 from area_succession s where s.old_id = t.id)
              and not exists (select 1 from area e
                              where e.code = t.code and e.valid_from = t.valid_to
                                and e.valid_from < e.valid_to)
            """)
        .setParameter("level", level)
        .setParameter("openEnd", Dates.OPEN_END)
        .executeUpdate();
  }

  private void run(String sql) {
    session.createNativeMutationQuery(sql).executeUpdate();
  }
}
