package vn.canbang.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

  /**
   * A consolidated report that adds up one of the revisions asked for.
   *
   * @param state of that revision, as a report's
   * @param stale whether one of the revisions that it adds up is no longer in force
   */
  record Parent(UUID revisionId, UUID obligationId, int number, String state, boolean stale) {}

  /** The consolidated reports directly above, each by its latest revision that adds these up. */
  List<Parent> parents(Collection<UUID> revisionIds) {
    return session
        .createNativeQuery(
            """
            select parent.id as id, r.obligation_id as obligation_id, parent.number as number,
              case parent.state when 'REPLACED' then 'ACCEPTED' when 'WITHDRAWN' then 'DRAFT'
                else parent.state end as state,
              (select count(*) from report_pin q
               join report_revision s on s.id = q.source_revision_id
               where q.revision_id = parent.id and s.state = 'REPLACED') as replaced
            from report_revision parent
            join report r on r.id = parent.report_id
            where parent.number = (
              select max(x.number) from report_revision x join report_pin p on p.revision_id = x.id
              where x.report_id = r.id and p.source_revision_id in (:ids))
              and exists (
                select 1 from report_pin p
                where p.revision_id = parent.id and p.source_revision_id in (:ids))
            order by r.obligation_id""",
            Object[].class)
        .addScalar("id", UUID.class)
        .addScalar("obligation_id", UUID.class)
        .addScalar("number", Integer.class)
        .addScalar("state", String.class)
        .addScalar("replaced", Long.class)
        .setParameterList("ids", revisionIds)
        .getResultList()
        .stream()
        .map(
            row ->
                new Parent(
                    (UUID) row[0],
                    (UUID) row[1],
                    (Integer) row[2],
                    (String) row[3],
                    (Long) row[4] > 0))
        .toList();
  }

  /** What each of these adds up, with whose report each source is. */
  Map<UUID, List<SourceRevision>> sourcesOf(Collection<UUID> revisionIds) {
    Map<UUID, List<SourceRevision>> found = new HashMap<>();
    if (!revisionIds.isEmpty()) {
      for (Object[] row :
          session
              .createNativeQuery(
                  """
                  select p.revision_id as revision_id, s.id as id, r.obligation_id as obligation_id,
                    s.number as number
                  from report_pin p
                  join report_revision s on s.id = p.source_revision_id
                  join report r on r.id = s.report_id
                  where p.revision_id in (:ids)""",
                  Object[].class)
              .addScalar("revision_id", UUID.class)
              .addScalar("id", UUID.class)
              .addScalar("obligation_id", UUID.class)
              .addScalar("number", Integer.class)
              .setParameterList("ids", revisionIds)
              .getResultList()) {
        found
            .computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
            .add(new SourceRevision((UUID) row[1], (UUID) row[2], (Integer) row[3]));
      }
    }
    return found;
  }

  /** Consolidated reports of these units that add up a figure which was amended since. */
  List<UUID> outdated(Collection<UUID> units) {
    return session
        .createNativeQuery(
            """
            select r.id as id from report r
            join report_obligation o on o.id = r.obligation_id
            join report_revision v on v.report_id = r.id and v.number = r.revision
            where v.consolidation and (o.organisation_id in (:units) or o.desk_id in (:units))
              and exists (
                select 1 from report_pin p join report_revision s on s.id = p.source_revision_id
                where p.revision_id = v.id and s.state = 'REPLACED')
            order by o.period_start desc, r.id""",
            UUID.class)
        .addScalar("id", UUID.class)
        .setParameterList("units", units)
        .getResultList();
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
