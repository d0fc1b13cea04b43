package vn.canbang.report.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
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

/** Keeps what became of the reports of batches. */
@ApplicationScoped
class BatchItemQueries {

  private final Session session;
  private final BatchWords words;

  BatchItemQueries(Session session, BatchWords words) {
    this.session = session;
    this.words = words;
  }

  /** What became of some more, in the transaction that wrote them. */
  void insert(UUID id, List<BatchJudged> judged) {
    session.doWork(
        connection -> {
          try (PreparedStatement statement =
              connection.prepareStatement(
                  "insert into report_batch_item (batch_id, position, series, organisation, period,"
                      + " outcome, receipt_number, receipt_sha256, received_at, revision, late,"
                      + " refusal_vi, refusal_en, file_row)"
                      + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
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
    statement.setObject(14, one.row(), Types.INTEGER);
  }

  /** In the order of the batch; null for all. */
  List<ReportBatchOutcome> items(UUID id, @Nullable PageRequest page, Language language) {
    NativeQuery<Object[]> query =
        session
            .createNativeQuery(
                """
                select position, series, organisation, period, outcome, receipt_number,
                       receipt_sha256, received_at, revision, late, refusal_vi, refusal_en,
                       file_row
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
            .addScalar("file_row", Integer.class)
            .setParameter("id", id);
    if (page != null) {
      query.setFirstResult(page.offset()).setMaxResults(page.fetchSize());
    }
    return query.getResultList().stream().map(row -> outcome(row, language)).toList();
  }

  private ReportBatchOutcome outcome(Object[] c, Language language) {
    return new ReportBatchOutcome(
        (Integer) c[0],
        (Integer) c[12],
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
