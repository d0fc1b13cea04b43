package vn.canbang.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import vn.canbang.report.view.ReportFileKind;

/**
 * Which files a revision has. Several revisions may have the same file, until one takes it away.
 */
@ApplicationScoped
class ReportFileQueries {

  private final Session session;

  ReportFileQueries(Session session) {
    this.session = session;
  }

  /** A file of a revision. */
  record Attached(UUID fileId, ReportFileKind kind, Instant addedAt) {}

  /** In the order in which they were added. One statement. */
  List<Attached> of(UUID revisionId) {
    return session
        .createNativeQuery(
            """
            select file_id, kind, added_at from report_file where revision_id = :revision
            order by added_at, file_id
            """,
            Object[].class)
        .addScalar("file_id", UUID.class)
        .addScalar("kind", String.class)
        .addScalar("added_at", Instant.class)
        .setParameter("revision", revisionId)
        .getResultList()
        .stream()
        .map(
            row ->
                new Attached(
                    (UUID) row[0], ReportFileKind.valueOf((String) row[1]), (Instant) row[2]))
        .toList();
  }

  /** The revisions that have a file. */
  Set<UUID> revisions(UUID fileId) {
    return Set.copyOf(
        session
            .createNativeQuery(
                "select revision_id from report_file where file_id = :file", UUID.class)
            .addScalar("revision_id", UUID.class)
            .setParameter("file", fileId)
            .getResultList());
  }

  void insert(UUID revisionId, UUID fileId, ReportFileKind kind, Instant at) {
    session.flush();
    session
        .createNativeMutationQuery(
            "insert into report_file (revision_id, file_id, kind, added_at)"
                + " values (:revision, :file, :kind, :at)")
        .setParameter("revision", revisionId)
        .setParameter("file", fileId)
        .setParameter("kind", kind.name())
        .setParameter("at", at)
        .executeUpdate();
  }

  /** The next revision begins with the files of the one before. */
  void copy(UUID from, UUID to) {
    session.flush();
    session
        .createNativeMutationQuery(
            "insert into report_file (revision_id, file_id, kind, added_at)"
                + " select cast(:to as uuid), file_id, kind, added_at from report_file"
                + " where revision_id = :from")
        .setParameter("to", to)
        .setParameter("from", from)
        .executeUpdate();
  }

  void delete(UUID revisionId, UUID fileId) {
    session
        .createNativeMutationQuery(
            "delete from report_file where revision_id = :revision and file_id = :file")
        .setParameter("revision", revisionId)
        .setParameter("file", fileId)
        .executeUpdate();
  }
}
