package vn.canbang.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.QueryFlushMode;
import vn.canbang.shared.persistence.Ids;

/**
 * Keeps the closure of lines of reporting true after an organisation came or moved. Its caller has
 * flushed what changed: looking for changes before each of these statements again would make
 * setting up many organisations in one transaction slow.
 */
@ApplicationScoped
class OrganisationTreeQueries {

  private final Session session;

  OrganisationTreeQueries(Session session) {
    this.session = session;
  }

  /** Works out anew the lines of this organisation and of all that ever stood under it. */
  void refresh(UUID organisationId) {
    Set<UUID> stale = new HashSet<>(below(organisationId));
    stale.add(organisationId);
    List<OrganisationLine> parents = parents(stale);
    Set<UUID> settled = new HashSet<>();
    parents.forEach(line -> settled.add(line.ancestorId()));
    settled.removeAll(stale);
    List<OrganisationLine> lines = OrganisationTree.lines(selves(stale), parents, linesOf(settled));
    session
        .createNativeMutationQuery("delete from organisation_closure where descendant_id in (:ids)")
        .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
        .setParameterList("ids", stale)
        .executeUpdate();
    lines.forEach(this::insert);
  }

  private List<UUID> below(UUID organisationId) {
    return session
        .createNativeQuery(
            "select distinct descendant_id from organisation_closure where ancestor_id = :id",
            UUID.class)
        .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
        .setParameter("id", organisationId)
        .getResultList();
  }

  private List<OrganisationLine> selves(Collection<UUID> ids) {
    return lines(
        """
        select id as ancestor_id, id as descendant_id, 0 as depth, valid_from, valid_to
        from organisation
        where id in (:ids)
        """,
        ids);
  }

  private List<OrganisationLine> parents(Collection<UUID> ids) {
    return lines(
        """
        select parent_id as ancestor_id, organisation_id as descendant_id, 1 as depth, valid_from, valid_to
        from organisation_parent
        where organisation_id in (:ids)
        """,
        ids);
  }

  private List<OrganisationLine> linesOf(Collection<UUID> ids) {
    return lines(
        """
        select ancestor_id, descendant_id, depth, valid_from, valid_to
        from organisation_closure
        where descendant_id in (:ids)
        """,
        ids);
  }

  private List<OrganisationLine> lines(String sql, Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : session
            .createNativeQuery(sql, Object[].class)
            .addScalar("ancestor_id", UUID.class)
            .addScalar("descendant_id", UUID.class)
            .addScalar("depth", Integer.class)
            .addScalar("valid_from", LocalDate.class)
            .addScalar("valid_to", LocalDate.class)
            .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
            .setParameterList("ids", ids)
            .getResultList()
            .stream()
            .map(
                c ->
                    new OrganisationLine(
                        (UUID) c[0],
                        (UUID) c[1],
                        (Integer) c[2],
                        (LocalDate) c[3],
                        (LocalDate) c[4]))
            .toList();
  }

  private void insert(OrganisationLine line) {
    session
        .createNativeMutationQuery(
            """
            insert into organisation_closure
              (id, ancestor_id, descendant_id, depth, valid_from, valid_to)
            values (:id, :ancestor, :descendant, :depth, :from, :to)
            """)
        .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
        .setParameter("id", Ids.next())
        .setParameter("ancestor", line.ancestorId())
        .setParameter("descendant", line.descendantId())
        .setParameter("depth", line.depth())
        .setParameter("from", line.validFrom())
        .setParameter("to", line.validTo())
        .executeUpdate();
  }
}
