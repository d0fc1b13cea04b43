package vn.canbang.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.hibernate.query.QueryFlushMode;
import vn.canbang.shared.persistence.Ids;

/**
 * Keeps the closure of lines of reporting true after organisations came, moved or ended. Its caller
 * has flushed what changed: looking for changes before each of these statements again would make
 * setting up many organisations in one transaction slow.
 */
@ApplicationScoped
class OrganisationTreeQueries {

  private final Session session;

  OrganisationTreeQueries(Session session) {
    this.session = session;
  }

  /** Works out anew the lines of these organisations and of all that ever stood under them. */
  void refresh(Collection<UUID> organisationIds) {
    Set<UUID> stale = withAllBelow(organisationIds);
    List<OrganisationLine> parents = parents(stale);
    Set<UUID> settled = new HashSet<>();
    parents.forEach(line -> settled.add(line.ancestorId()));
    settled.removeAll(stale);
    List<OrganisationLine> lines = OrganisationTree.lines(selves(stale), parents, linesOf(settled));
    Map<OrganisationLine, UUID> present = present(stale);
    Set<OrganisationLine> wanted = new HashSet<>(lines);
    delete(
        present.entrySet().stream()
            .filter(row -> !wanted.contains(row.getKey()))
            .map(Map.Entry::getValue)
            .toList());
    insert(lines.stream().filter(line -> !present.containsKey(line)).toList());
  }

  /** Follows recorded lines downwards, whatever their days. */
  private Set<UUID> withAllBelow(Collection<UUID> organisationIds) {
    Set<UUID> found = new HashSet<>(organisationIds);
    Collection<UUID> next = found;
    while (!next.isEmpty()) {
      next =
          session
              .createNativeQuery(
                  """
                  select distinct organisation_id from organisation_parent
                  where parent_id in (:ids)
                  """,
                  UUID.class)
              .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
              .setParameterList("ids", List.copyOf(next))
              .getResultList()
              .stream()
              .filter(found::add)
              .toList();
    }
    return found;
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
        : typed(sql).setParameterList("ids", ids).getResultList().stream()
            .map(OrganisationTreeQueries::line)
            .toList();
  }

  private Map<OrganisationLine, UUID> present(Collection<UUID> ids) {
    Map<OrganisationLine, UUID> rows = new HashMap<>();
    typed(
            """
            select ancestor_id, descendant_id, depth, valid_from, valid_to, id
            from organisation_closure
            where descendant_id in (:ids)
            """)
        .addScalar("id", UUID.class)
        .setParameterList("ids", ids)
        .getResultList()
        .forEach(c -> rows.put(line(c), (UUID) c[5]));
    return rows;
  }

  private NativeQuery<Object[]> typed(String sql) {
    return session
        .createNativeQuery(sql, Object[].class)
        .addScalar("ancestor_id", UUID.class)
        .addScalar("descendant_id", UUID.class)
        .addScalar("depth", Integer.class)
        .addScalar("valid_from", LocalDate.class)
        .addScalar("valid_to", LocalDate.class)
        .setQueryFlushMode(QueryFlushMode.NO_FLUSH);
  }

  private static OrganisationLine line(Object[] c) {
    return new OrganisationLine(
        (UUID) c[0], (UUID) c[1], (Integer) c[2], (LocalDate) c[3], (LocalDate) c[4]);
  }

  private void delete(List<UUID> rows) {
    if (!rows.isEmpty()) {
      session
          .createNativeMutationQuery("delete from organisation_closure where id in (:ids)")
          .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
          .setParameterList("ids", rows)
          .executeUpdate();
    }
  }

  private void insert(List<OrganisationLine> lines) {
    if (lines.isEmpty()) {
      return;
    }
    session.doWork(
        connection -> {
          try (PreparedStatement insert =
              connection.prepareStatement(
                  """
                  insert into organisation_closure
                    (id, ancestor_id, descendant_id, depth, valid_from, valid_to)
                  values (?, ?, ?, ?, ?, ?)
                  """)) {
            for (OrganisationLine line : lines) {
              insert.setObject(1, Ids.next());
              insert.setObject(2, line.ancestorId());
              insert.setObject(3, line.descendantId());
              insert.setInt(4, line.depth());
              insert.setObject(5, line.validFrom());
              insert.setObject(6, line.validTo());
              insert.addBatch();
            }
            insert.executeBatch();
          }
        });
  }
}
