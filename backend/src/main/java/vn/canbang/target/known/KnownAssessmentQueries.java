package vn.canbang.target.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.canbang.shared.security.OrgScope;

/** Finds the targets of which something else might be said. */
@ApplicationScoped
class KnownAssessmentQueries {

  private final Session session;

  KnownAssessmentQueries(Session session) {
    this.session = session;
  }

  /** Up to when changes were followed; nobody else follows them until the transaction ends. */
  Instant lockWatch() {
    return session
        .createNativeQuery(
            "select seen_until from target_assessment_watch where id = 1 for update", Instant.class)
        .addScalar("seen_until", Instant.class)
        .getSingleResult();
  }

  void watched(Instant until) {
    session
        .createNativeMutationQuery(
            "update target_assessment_watch set seen_until = :until where id = 1")
        .setParameter("until", until)
        .executeUpdate();
  }

  /**
   * Targets of issued plans of which nothing was said yet, or whose figures or words may have
   * changed since: the trail says whose things changed, and these bodies serve areas in those of
   * the targets. Changes of the catalogue touch all.
   */
  List<UUID> toCheck(OrgScope scope, Instant since) {
    return session
        .createNativeQuery(
            """
            select t.id from target t join plan p on p.id = t.plan_id
            where p.status = 'ISSUED' and (
              not exists (select 1 from target_assessment k where k.target_id = t.id)
              or t.area_id in (
                select c.ancestor_id from audit_event e
                join organisation_episode o on o.organisation_id = e.organisation_id
                join area_closure c on c.descendant_id = o.area_id
                where e.at >= :since and e.resource_type in
                  ('report', 'observation', 'observation-import', 'reconciliation', 'occurrence'))
              or exists (select 1 from audit_event e
                where e.at >= :since and e.resource_type = 'target'
                  and e.resource = cast(t.plan_id as varchar(36)) || '/' || t.code)
              or exists (select 1 from audit_event e
                where e.at >= :since and e.organisation_id is null
                  and e.resource_type in ('indicator', 'data-element', 'area',
                    'observation-import', 'reconciliation')))
            order by t.id
            """,
            UUID.class)
        .addScalar("id", UUID.class)
        .setParameter("since", since)
        .getResultList();
  }
}
