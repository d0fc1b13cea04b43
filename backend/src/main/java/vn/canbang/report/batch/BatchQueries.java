package vn.canbang.report.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.canbang.report.IntakeOutcome;
import vn.canbang.shared.paging.PageRequest;

/** Keeps batches and how they stand. */
@ApplicationScoped
class BatchQueries {

  /** A part of a batch takes less than a second; after so long nobody works on it. */
  private static final Duration SILENT = Duration.ofMinutes(5);

  private static final String BATCH =
      """
      select id, mode, total, done, created_count, updated_count, unchanged_count, refused_count,
             started_at, progress_at
      from report_batch where user_id = :user\
      """;

  private final Session session;

  BatchQueries(Session session) {
    this.session = session;
  }

  void insert(UUID userId, ReportBatch batch) {
    session
        .createNativeMutationQuery(
            """
            insert into report_batch (id, user_id, mode, total, done, created_count, updated_count,
              unchanged_count, refused_count, started_at, progress_at)
            values (:id, :user, :mode, :total, 0, 0, 0, 0, 0, :now, :now)
            """)
        .setParameter("id", batch.id())
        .setParameter("user", userId)
        .setParameter("mode", batch.mode().name())
        .setParameter("total", batch.total())
        .setParameter("now", batch.startedAt())
        .executeUpdate();
  }

  void delete(UUID id) {
    session
        .createNativeMutationQuery("delete from report_batch where id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  void removeBefore(Instant before) {
    session
        .createNativeMutationQuery("delete from report_batch where started_at < :before")
        .setParameter("before", before)
        .executeUpdate();
  }

  /** So many more were judged, in the transaction that wrote them. */
  void progress(UUID id, BatchCounts counts, Instant now) {
    session
        .createNativeMutationQuery(
            """
            update report_batch set done = done + :done, created_count = created_count + :created,
              updated_count = updated_count + :updated,
              unchanged_count = unchanged_count + :unchanged,
              refused_count = refused_count + :refused, progress_at = :now
            where id = :id
            """)
        .setParameter("done", counts.all())
        .setParameter("created", counts.of(IntakeOutcome.CREATED))
        .setParameter("updated", counts.of(IntakeOutcome.UPDATED))
        .setParameter("unchanged", counts.of(IntakeOutcome.UNCHANGED))
        .setParameter("refused", counts.of(IntakeOutcome.REFUSED))
        .setParameter("now", now)
        .setParameter("id", id)
        .executeUpdate();
  }

  Optional<ReportBatch> find(UUID userId, UUID id, Instant now) {
    return rows(BATCH + " and id = :id")
        .setParameter("user", userId)
        .setParameter("id", id)
        .getResultList()
        .stream()
        .findFirst()
        .map(row -> batch(row, now));
  }

  /** The latest first. */
  List<ReportBatch> page(UUID userId, PageRequest page, Instant now) {
    return rows(BATCH + " order by started_at desc, id desc")
        .setParameter("user", userId)
        .setFirstResult(page.offset())
        .setMaxResults(page.fetchSize())
        .getResultList()
        .stream()
        .map(row -> batch(row, now))
        .toList();
  }

  long count(UUID userId) {
    return session
        .createNativeQuery("select count(*) from report_batch where user_id = :user", Long.class)
        .setParameter("user", userId)
        .getSingleResult();
  }

  private NativeQuery<Object[]> rows(String sql) {
    NativeQuery<Object[]> query = session.createNativeQuery(sql, Object[].class);
    query.addScalar("id", UUID.class).addScalar("mode", String.class);
    for (String count :
        List.of(
            "total",
            "done",
            "created_count",
            "updated_count",
            "unchanged_count",
            "refused_count")) {
      query.addScalar(count, Integer.class);
    }
    return query.addScalar("started_at", Instant.class).addScalar("progress_at", Instant.class);
  }

  private static ReportBatch batch(Object[] c, Instant now) {
    int total = (Integer) c[2];
    int done = (Integer) c[3];
    Instant progress = (Instant) c[9];
    return new ReportBatch(
        (UUID) c[0],
        BatchMode.valueOf((String) c[1]),
        done == total
            ? BatchState.DONE
            : now.isAfter(progress.plus(SILENT)) ? BatchState.BROKEN_OFF : BatchState.RUNNING,
        total,
        done,
        (Integer) c[4],
        (Integer) c[5],
        (Integer) c[6],
        (Integer) c[7],
        (Instant) c[8],
        progress);
  }
}
