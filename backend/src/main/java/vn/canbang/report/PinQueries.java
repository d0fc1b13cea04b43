package vn.canbang.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import vn.canbang.shared.security.OrgScope;

/** Which revisions a consolidated revision adds up. */
@ApplicationScoped
class PinQueries {

  private final Session session;

  PinQueries(Session session) {
    this.session = session;
  }

  Set<UUID> sources(UUID revisionId) {
    return new HashSet<>(
        session
            .createNativeQuery(
                "select source_revision_id from report_pin where revision_id = :id", UUID.class)
            .addScalar("source_revision_id", UUID.class)
            .setParameter("id", revisionId)
            .getResultList());
  }

  void replace(UUID revisionId, Collection<UUID> sources) {
    session.flush();
    session
        .createNativeMutationQuery("delete from report_pin where revision_id = :id")
        .setParameter("id", revisionId)
        .executeUpdate();
    for (UUID source : sources) {
      session
          .createNativeMutationQuery(
              "insert into report_pin (revision_id, source_revision_id) values (:id, :source)")
          .setParameter("id", revisionId)
          .setParameter("source", source)
          .executeUpdate();
    }
  }

  /** The next revision starts with what the one before adds up. */
  void copy(UUID from, UUID to) {
    replace(to, sources(from));
  }

  /**
   * Numbers of a report's revisions that were added up in a consolidated report which the caller
   * received, the newest first.
   */
  List<Integer> readableBy(OrgScope scope, UUID reportId) {
    var query =
        session.createNativeQuery(
            """
            select distinct source.number
            from report_revision source
            join report_pin p on p.source_revision_id = source.id
            join report_revision parent on parent.id = p.revision_id
            join report r on r.id = parent.report_id
            join report_obligation o on o.id = r.obligation_id
            where source.report_id = :report
              and parent.state in ('SUBMITTED', 'RETURNED', 'ACCEPTED', 'REPLACED')
              and (%s or %s or exists (select 1 from report_tier_recipient x
                where x.tier_id = o.tier_id and %s))
            order by source.number desc"""
                .formatted(
                    OrgScope.withinSql("o.receiver_id"),
                    OrgScope.withinSql("o.via_id"),
                    OrgScope.withinSql("x.organisation_id")),
            Integer.class);
    query.setParameter("report", reportId);
    scope.parameters().forEach(query::setParameter);
    return query.getResultList();
  }
}
