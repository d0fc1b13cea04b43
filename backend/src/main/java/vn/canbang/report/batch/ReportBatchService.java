package vn.canbang.report.batch;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.IntakeOutcome;
import vn.canbang.report.batch.BatchReading.Read;
import vn.canbang.shared.http.BatchUpload;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.problem.Failures;
import vn.canbang.shared.problem.Language;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.table.TableFormat;
import vn.canbang.shared.time.BusinessClock;

/**
 * Takes batches of reports part by part: what was judged stays, whatever becomes of the rest, and
 * what is sent again is found unchanged.
 */
@ApplicationScoped
class ReportBatchService {

  /** As many reports as one batch may hold: so that it ends within half a minute. */
  static final int MOST = 10_000;

  private static final Duration KEPT = Duration.ofDays(30);
  private static final int MOST_TRIES = 3;

  private final BatchSourceService sources;
  private final BatchPartService parts;
  private final BatchQueries queries;
  private final BatchItemQueries items;
  private final BatchWords words;
  private final BatchFile file;
  private final BusinessClock clock;

  ReportBatchService(
      BatchSourceService sources,
      BatchPartService parts,
      BatchQueries queries,
      BatchItemQueries items,
      BatchWords words,
      BatchFile file,
      BusinessClock clock) {
    this.sources = sources;
    this.parts = parts;
    this.queries = queries;
    this.items = items;
    this.words = words;
    this.file = file;
    this.clock = clock;
  }

  ReportBatchResult take(
      OrgScope scope, BatchUpload upload, BatchMode mode, boolean dryRun, Language language) {
    BatchSource source = sources.of(scope, upload);
    int total = count(source);
    Instant begun = clock.real().truncatedTo(ChronoUnit.MICROS);
    UUID id = dryRun ? null : Ids.next();
    if (id != null) {
      parts.begin(
          scope.userId(),
          new ReportBatch(id, mode, BatchState.RUNNING, total, 0, 0, 0, 0, 0, begun, begun));
    }
    List<BatchJudged> judged =
        mode == BatchMode.ALL ? all(scope, id, source) : each(scope, id, source);
    BatchCounts counts = BatchCounts.of(judged);
    return new ReportBatchResult(
        new ReportBatch(
            id,
            mode,
            BatchState.DONE,
            total,
            judged.size(),
            counts.of(IntakeOutcome.CREATED),
            counts.of(IntakeOutcome.UPDATED),
            counts.of(IntakeOutcome.UNCHANGED),
            counts.of(IntakeOutcome.REFUSED),
            begun,
            clock.real().truncatedTo(ChronoUnit.MICROS)),
        judged.stream().map(one -> words.outcome(one, language)).toList());
  }

  /** Before anything is kept: a batch that was cut off or is too large is refused whole. */
  private static int count(BatchSource source) {
    int total = source.count();
    if (total == 0) {
      throw ProblemException.unprocessable("report-batch.empty");
    }
    if (total > MOST) {
      throw ProblemException.unprocessable("report-batch.too-many", MOST);
    }
    return total;
  }

  private List<BatchJudged> each(OrgScope scope, @Nullable UUID id, BatchSource source) {
    List<BatchJudged> judged = new ArrayList<>();
    try (BatchReading reading = source.open()) {
      for (List<Read> part = reading.next(BatchPartService.AT_ONCE);
          !part.isEmpty();
          part = reading.next(BatchPartService.AT_ONCE)) {
        judged.addAll(part(scope, id, part));
      }
    }
    return judged;
  }

  /** What ends a part as it is written comes from one report of it: then they come one by one. */
  private List<BatchJudged> part(OrgScope scope, @Nullable UUID id, List<Read> part) {
    try {
      return parts.part(scope, id, part);
    } catch (RuntimeException failed) {
      if (!(failed instanceof ProblemException) && !Failures.collided(failed)) {
        throw failed;
      }
      return part.stream().map(one -> one(scope, id, one, MOST_TRIES)).toList();
    }
  }

  private BatchJudged one(OrgScope scope, @Nullable UUID id, Read one, int tries) {
    try {
      return parts.part(scope, id, List.of(one)).getFirst();
    } catch (ProblemException refused) {
      return parts.part(scope, id, List.of(one.refused(refused))).getFirst();
    } catch (RuntimeException failed) {
      if (tries == 1 || !Failures.collided(failed)) {
        throw failed;
      }
      return one(scope, id, one, tries - 1);
    }
  }

  private List<BatchJudged> all(OrgScope scope, @Nullable UUID id, BatchSource source) {
    try (BatchReading reading = source.open()) {
      List<BatchJudged> judged = parts.whole(scope, id, reading);
      refuseIfAny(judged);
      return judged;
    } catch (RuntimeException failed) {
      if (id != null) {
        parts.forget(id);
      }
      if (failed instanceof ProblemException problem && problem.faults().isEmpty()) {
        // Which of them it was is found by judging them one by one, keeping nothing.
        refuseIfAny(each(scope, null, source));
      }
      throw failed;
    }
  }

  private void refuseIfAny(List<BatchJudged> judged) {
    if (judged.stream().anyMatch(one -> one.outcome() == IntakeOutcome.REFUSED)) {
      throw ProblemException.invalid(words.faults(judged));
    }
  }

  @Transactional
  Page<ReportBatch> list(OrgScope scope, PageRequest page) {
    return page.page(
        queries.page(scope.userId(), page, clock.real()), () -> queries.count(scope.userId()));
  }

  @Transactional
  ReportBatch get(OrgScope scope, UUID id) {
    return queries.find(scope.userId(), id, clock.real()).orElseThrow(ProblemException::notFound);
  }

  @Transactional
  Page<ReportBatchOutcome> items(OrgScope scope, UUID id, PageRequest page, Language language) {
    ReportBatch batch = get(scope, id);
    return page.page(items.items(id, page, language), batch::done);
  }

  /** A line for each report that was judged. */
  @Transactional
  byte[] file(OrgScope scope, UUID id, Language language, TableFormat format) {
    get(scope, id);
    return file.table(format, language, items.items(id, null, language));
  }

  @Scheduled(every = "6h", delayed = "7m", identity = "report-batches")
  @Transactional
  void forgetOld() {
    queries.removeBefore(clock.real().minus(KEPT));
  }
}
