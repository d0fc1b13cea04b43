package vn.canbang.activity.occurrence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Reads what came of occurrences, for the reports of those who lead them. */
@ApplicationScoped
class OutcomeQueries {

  private final Session session;

  OutcomeQueries(Session session) {
    this.session = session;
  }

  /** By day; a window without a day is none that a report could ask for. */
  List<OccurrenceOutcome> of(UUID planId, Set<UUID> leads, LocalDate from, LocalDate to) {
    return session
        .createNativeQuery(
            """
            select o.id, o.activity_id, o.title, coalesce(o.done_from, o.from_on) as first_day,
              coalesce(o.done_to, o.to_on) as last_day, o.state, r.participants, r.women, r.men
            from occurrence o
            left join occurrence_result r
              on r.occurrence_id = o.id and r.revision = o.results and o.state = 'DONE'
            where o.plan_id = :plan and o.lead_id in (:leads)
              and coalesce(o.done_to, o.to_on) >= :from and coalesce(o.done_to, o.to_on) <= :to
              and (o.state = 'DONE' or o.precision_kind <> 'OPEN')
            order by 4, o.id
            """,
            Object[].class)
        .addScalar("id", UUID.class)
        .addScalar("activity_id", UUID.class)
        .addScalar("title", String.class)
        .addScalar("first_day", LocalDate.class)
        .addScalar("last_day", LocalDate.class)
        .addScalar("state", String.class)
        .addScalar("participants", Integer.class)
        .addScalar("women", Integer.class)
        .addScalar("men", Integer.class)
        .setParameter("plan", planId)
        .setParameterList("leads", leads)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultList()
        .stream()
        .map(
            row ->
                new OccurrenceOutcome(
                    (UUID) row[0],
                    (UUID) row[1],
                    (String) row[2],
                    (LocalDate) row[3],
                    (LocalDate) row[4],
                    OccurrenceState.valueOf((String) row[5]),
                    (Integer) row[6],
                    (Integer) row[7],
                    (Integer) row[8]))
        .toList();
  }
}
