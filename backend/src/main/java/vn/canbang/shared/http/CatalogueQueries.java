package vn.canbang.shared.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.TreeMap;
import org.hibernate.Session;

/** The state of each catalogue: how often it was changed, and when last. */
@ApplicationScoped
class CatalogueQueries {

  private final Session session;

  CatalogueQueries(Session session) {
    this.session = session;
  }

  /** Revisions by catalogue, in one order. */
  TreeMap<String, Long> revisions(Collection<String> catalogues) {
    TreeMap<String, Long> found = new TreeMap<>();
    session
        .createNativeQuery(
            "select catalogue, revision from catalogue_state where catalogue in (:catalogues)",
            Object[].class)
        .addScalar("catalogue", String.class)
        .addScalar("revision", Long.class)
        .setParameterList("catalogues", catalogues)
        .getResultList()
        .forEach(row -> found.put((String) row[0], (Long) row[1]));
    if (!found.keySet().containsAll(catalogues)) {
      throw new IllegalStateException("no state is kept of some of " + catalogues);
    }
    return found;
  }

  /** When it was changed last; who asks holds the row until the end of their transaction. */
  Instant lockedChange(String catalogue) {
    return session
        .createNativeQuery(
            "select changed_at from catalogue_state where catalogue = :catalogue for update",
            Instant.class)
        .addScalar("changed_at", Instant.class)
        .setParameter("catalogue", catalogue)
        .getSingleResult();
  }

  void changed(String catalogue, Instant at) {
    session
        .createNativeMutationQuery(
            """
            update catalogue_state set revision = revision + 1, changed_at = :at
            where catalogue = :catalogue
            """)
        .setParameter("at", at)
        .setParameter("catalogue", catalogue)
        .executeUpdate();
  }
}
