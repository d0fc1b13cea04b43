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
import vn.canbang.shared.http.BatchItems;
import vn.canbang.shared.http.BatchUpload;
import vn.canbang.shared.http.ItemBinder;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.problem.Failures;
import vn.canbang.shared.problem.Language;
import vn.canbang.shared.problem.Messages;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.table.TableFormat;
import vn.canbang.shared.table.TableSheet;
import vn.canbang.shared.table.TableWriter;
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
  private static final int WIDTH = 24;

  private final BatchPartService parts;
  private final BatchQueries queries;
  private final BatchWords words;
  private final ItemBinder binder;
  private final Messages messages;
  private final BusinessClock clock;

  ReportBatchService(
      BatchPartService parts,
      BatchQueries queries,
      BatchWords words,
      ItemBinder binder,
      Messages messages,
      BusinessClock clock) {
    this.parts = parts;
    this.queries = queries;
    this.words = words;
    this.binder = binder;
    this.messages = messages;
    this.clock = clock;
  }

  ReportBatchResult take(
      OrgScope scope, BatchUpload upload, BatchMode mode, boolean dryRun, Language language) {
    int total = count(upload);
    Instant begun = clock.real().truncatedTo(ChronoUnit.MICROS);
    UUID id = dryRun ? null : Ids.next();
    if (id != null) {
      parts.begin(
          scope.userId(),
          new ReportBatch(id, mode, BatchState.RUNNING, total, 0, 0, 0, 0, 0, begun, begun));
    }
    List<BatchJudged> judged =
        mode == BatchMode.ALL ? all(scope, id, upload) : each(scope, id, upload);
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
  private static int count(BatchUpload upload) {
    int total = BatchItems.count(upload);
    if (total == 0) {
      throw ProblemException.unprocessable("report-batch.empty");
    }
    if (total > MOST) {
      throw ProblemException.unprocessable("report-batch.too-many", MOST);
    }
    return total;
  }

  private List<BatchJudged> each(OrgScope scope, @Nullable UUID id, BatchUpload upload) {
    List<BatchJudged> judged = new ArrayList<>();
    try (BatchReading reading = new BatchReading(upload, binder)) {
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

  private List<BatchJudged> all(OrgScope scope, @Nullable UUID id, BatchUpload upload) {
    try (BatchReading reading = new BatchReading(upload, binder)) {
      List<BatchJudged> judged = parts.whole(scope, id, reading);
      refuseIfAny(judged);
      return judged;
    } catch (RuntimeException failed) {
      if (id != null) {
        parts.forget(id);
      }
      if (failed instanceof ProblemException problem && problem.faults().isEmpty()) {
        // Which of them it was is found by judging them one by one, keeping nothing.
        refuseIfAny(each(scope, null, upload));
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
    return page.page(queries.items(id, page, language), batch::done);
  }

  /** A line for each report that was judged. */
  @Transactional
  byte[] file(OrgScope scope, UUID id, Language language, TableFormat format) {
    get(scope, id);
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (ReportBatchOutcome item : queries.items(id, null, language)) {
      rows.add(row(item, language));
    }
    return TableWriter.write(
        format,
        List.of(
            new TableSheet(
                messages.get(language, "report-batch.file.outcome"),
                List.of(
                        "position",
                        "series",
                        "organisation",
                        "period",
                        "outcome",
                        "receipt",
                        "sha256",
                        "refusal")
                    .stream()
                    .map(name -> messages.get(language, "report-batch.file." + name))
                    .toList(),
                rows,
                WIDTH)));
  }

  private List<@Nullable Object> row(ReportBatchOutcome item, Language language) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add(item.position());
    row.add(item.series());
    row.add(item.organisation());
    row.add(item.period());
    row.add(messages.get(language, "report-batch.outcome." + item.outcome().name()));
    row.add(item.receipt() == null ? null : item.receipt().number());
    row.add(item.receipt() == null ? null : item.receipt().sha256());
    ReportBatchRefusal refusal = item.refusal();
    row.add(refusal == null ? null : said(refusal));
    return row;
  }

  private static String said(ReportBatchRefusal refusal) {
    StringBuilder said = new StringBuilder(refusal.detail());
    refusal
        .errors()
        .forEach(e -> said.append("; ").append(e.pointer()).append(": ").append(e.message()));
    return said.toString();
  }

  @Scheduled(every = "6h", delayed = "7m", identity = "report-batches")
  @Transactional
  void forgetOld() {
    queries.removeBefore(clock.real().minus(KEPT));
  }
}
