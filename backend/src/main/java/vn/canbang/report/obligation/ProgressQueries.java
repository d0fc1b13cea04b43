package vn.canbang.report.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** How much of a report is filled in. */
@ApplicationScoped
class ProgressQueries {

  /** No obligation has this id: an empty list is not valid SQL everywhere. */
  private static final UUID NONE = new UUID(0, 0);

  private final Session session;

  ProgressQueries(Session session) {
    this.session = session;
  }

  /**
   * Filled cells, activities and answers by obligation.
   *
   * @param all obligations
   * @param own those of them whose drafts the caller sees; of the others the received revision
   *     counts
   */
  Map<UUID, Integer> filled(Collection<UUID> all, Collection<UUID> own) {
    Map<UUID, Integer> filled = new HashMap<>();
    if (all.isEmpty()) {
      return filled;
    }
    session
        .createNativeQuery(
            """
            select r.obligation_id as obligation,
              (select count(*) from report_cell c where c.revision_id = v.id and c.cell_value is not null)
              + (select count(*) from report_activity_result a where a.revision_id = v.id)
              + (select count(*) from report_narrative n where n.revision_id = v.id) as filled
            from report r
            join report_revision v on v.report_id = r.id
              and v.number = case when r.obligation_id in (:own) then r.revision else r.received_revision end
            where r.obligation_id in (:all)""",
            Object[].class)
        .addScalar("obligation", UUID.class)
        .addScalar("filled", Integer.class)
        .setParameter("all", all)
        .setParameter("own", own.isEmpty() ? List.of(NONE) : own)
        .getResultList()
        .forEach(row -> filled.put((UUID) row[0], (Integer) row[1]));
    return filled;
  }
}
