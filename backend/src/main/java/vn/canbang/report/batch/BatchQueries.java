package vn.canbang.report.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.IntakeOutcome;
import vn.canbang.report.obligation.OwedAddress;
import vn.canbang.report.view.Receipt;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.problem.Language;
import vn.canbang.shared.time.ReportingPeriod;

/** Keeps batches and what became of their reports. */
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
  private final BatchWords words;

  BatchQueries(Session session, BatchWords words) {
    this.session = session;
    this.words = words;
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

  /** What became of some more, in the transaction that wrote them. */
  void progress(UUID id, List<BatchJudged> judged, Instant now) {
    BatchCounts counts = BatchCounts.of(judged);
    session
        .createNativeMutationQuery(
            """
            update report_batch set done = done + :done, created_count = created_count + :created,
              updated_count = updated_count + :updated,
              unchanged_count = unchanged_count + :unchanged,
              refused_count = refused_count + :refused, progress_at = :now
            where id = :id
            """)
        .setParameter("done", judged.size())
        .setParameter("created", counts.of(IntakeOutcome.CREATED))
        .setParameter("updated", counts.of(IntakeOutcome.UPDATED))
        .setParameter("unchanged", counts.of(IntakeOutcome.UNCHANGED))
        .setParameter("refused", counts.of(IntakeOutcome.REFUSED))
        .setParameter("now", now)
        .setParameter("id", id)
        .executeUpdate();
    session.doWork(
        connection -> {
          try (PreparedStatement statement =
              connection.prepareStatement(
                  "insert into report_batch_item (batch_id, position, series, organisation, period,"
                      + " outcome, receipt_number, receipt_sha256, received_at, revision, late,"
                      + " refusal_vi, refusal_en) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (BatchJudged one : judged) {
              bind(statement, id, one);
              statement.addBatch();
            }
            statement.executeBatch();
          }
        });
  }

  private void bind(PreparedStatement statement, UUID id, BatchJudged one) throws SQLException {
    OwedAddress address = one.address();
    Receipt receipt = one.receipt();
    statement.setObject(1, id);
    statement.setInt(2, one.position());
    statement.setString(3, address == null ? null : address.series());
    statement.setString(4, address == null ? null : address.organisation());
    statement.setString(5, address == null ? null : address.period().code());
    statement.setString(6, one.outcome().name());
    statement.setString(7, receipt == null ? null : receipt.number());
    statement.setString(8, receipt == null ? null : receipt.sha256());
    statement.setObject(
        9,
        receipt == null ? null : OffsetDateTime.ofInstant(receipt.receivedAt(), ZoneOffset.UTC),
        Types.TIMESTAMP_WITH_TIMEZONE);
    statement.setObject(10, receipt == null ? null : receipt.revision(), Types.INTEGER);
    statement.setObject(11, receipt == null ? null : receipt.late(), Types.BOOLEAN);
    statement.setString(12, words.kept(one.refusal(), Language.VI));
    statement.setString(13, words.kept(one.refusal(), Language.EN));
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

  /** In the order of the batch; null for all. */
  List<ReportBatchOutcome> items(UUID id, @Nullable PageRequest page, Language language) {
    NativeQuery<Object[]> query =
        session
            .createNativeQuery(
                """
                select position, series, organisation, period, outcome, receipt_number,
                       receipt_sha256, received_at, revision, late, refusal_vi, refusal_en
                from report_batch_item where batch_id = :id order by position
                """,
                Object[].class)
            .addScalar("position", Integer.class)
            .addScalar("series", String.class)
            .addScalar("organisation", String.class)
            .addScalar("period", String.class)
            .addScalar("outcome", String.class)
            .addScalar("receipt_number", String.class)
            .addScalar("receipt_sha256", String.class)
            .addScalar("received_at", Instant.class)
            .addScalar("revision", Integer.class)
            .addScalar("late", Boolean.class)
            .addScalar("refusal_vi", String.class)
            .addScalar("refusal_en", String.class)
            .setParameter("id", id);
    if (page != null) {
      query.setFirstResult(page.offset()).setMaxResults(page.fetchSize());
    }
    return query.getResultList().stream().map(row -> outcome(row, language)).toList();
  }

  private ReportBatchOutcome outcome(Object[] c, Language language) {
    return new ReportBatchOutcome(
        (Integer) c[0],
        (String) c[1],
        (String) c[2],
        (String) c[3],
        IntakeOutcome.valueOf((String) c[4]),
        c[5] == null
            ? null
            : new Receipt(
                (String) c[5],
                (Instant) c[7],
                (String) c[6],
                (String) c[1],
                (String) c[2],
                ReportingPeriod.ofReport((String) c[3]),
                (Integer) c[8],
                (Boolean) c[9]),
        words.read((String) (language == Language.VI ? c[10] : c[11])));
  }
}
