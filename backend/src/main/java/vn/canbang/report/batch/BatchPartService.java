package vn.canbang.report.batch;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.IntakeOutcome;
import vn.canbang.report.ReportIntake;
import vn.canbang.report.ReportIntake.Sent;
import vn.canbang.report.ReportIntake.Taken;
import vn.canbang.report.batch.BatchReading.Read;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;

/** Writes parts of batches, each in a transaction of its own with what is said of it. */
@ApplicationScoped
class BatchPartService {

  /** As many reports as are judged together. */
  static final int AT_ONCE = 200;

  private final ReportIntake intake;
  private final BatchQueries queries;
  private final BatchItemQueries items;
  private final BusinessClock clock;
  private final TransactionSynchronizationRegistry transaction;

  BatchPartService(
      ReportIntake intake,
      BatchQueries queries,
      BatchItemQueries items,
      BusinessClock clock,
      TransactionSynchronizationRegistry transaction) {
    this.intake = intake;
    this.queries = queries;
    this.items = items;
    this.clock = clock;
    this.transaction = transaction;
  }

  @Transactional(TxType.REQUIRES_NEW)
  void begin(UUID userId, ReportBatch batch) {
    queries.insert(userId, batch);
  }

  @Transactional(TxType.REQUIRES_NEW)
  void forget(UUID id) {
    queries.delete(id);
  }

  /**
   * Judges and writes some.
   *
   * @param batch null to keep nothing
   */
  @Transactional(TxType.REQUIRES_NEW)
  List<BatchJudged> part(OrgScope scope, @Nullable UUID batch, List<Read> part) {
    List<BatchJudged> judged = judge(scope, part);
    keep(batch, judged);
    return judged;
  }

  /**
   * Judges and writes all, or none where any is refused.
   *
   * @param batch null to keep nothing
   */
  @Transactional(TxType.REQUIRES_NEW)
  @TransactionConfiguration(timeout = 300)
  List<BatchJudged> whole(OrgScope scope, @Nullable UUID batch, BatchReading reading) {
    List<BatchJudged> judged = new ArrayList<>();
    for (List<Read> part = reading.next(AT_ONCE); !part.isEmpty(); part = reading.next(AT_ONCE)) {
      judged.addAll(judge(scope, part));
    }
    boolean refused = judged.stream().anyMatch(one -> one.outcome() == IntakeOutcome.REFUSED);
    keep(refused ? null : batch, judged);
    return judged;
  }

  private void keep(@Nullable UUID batch, List<BatchJudged> judged) {
    if (batch == null) {
      transaction.setRollbackOnly();
    } else {
      queries.progress(batch, BatchCounts.of(judged), clock.real());
      items.insert(batch, judged);
    }
  }

  private List<BatchJudged> judge(OrgScope scope, List<Read> part) {
    List<Sent> sent = new ArrayList<>();
    for (Read one : part) {
      if (one.sent() != null) {
        sent.add(one.sent());
      }
    }
    Iterator<Taken> taken =
        (sent.isEmpty() ? List.<Taken>of() : intake.take(scope, sent)).iterator();
    return part.stream().map(one -> judged(one, taken)).toList();
  }

  private static BatchJudged judged(Read one, Iterator<Taken> taken) {
    if (one.sent() == null) {
      return one.judged();
    }
    Taken what = taken.next();
    ProblemException refusal = what.refusal();
    return one.judged(what.outcome(), what.receipt(), refusal == null ? null : one.placed(refusal));
  }
}
