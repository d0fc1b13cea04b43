package vn.canbang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.canbang.testing.Statements;

/** Numbers without gaps under writers that race, by one sealer at a time. */
@QuarkusTest
class SealTest {

  private static final int WRITERS = 8;
  private static final int EACH = 25;

  @Inject Trail trail;
  @Inject SealService service;

  @Test
  void writersThatRaceLeaveNoGapAndKeepTheOrderOfVersions() throws Exception {
    String run = UUID.randomUUID().toString();
    Sealing.now();
    long before = trail.head().number();
    sealWhileWriting(run);
    Sealing.now();
    List<SealedRow> rows = trail.sealed(before);
    assertThat(rows)
        .extracting(SealedRow::number)
        .isEqualTo(LongStream.rangeClosed(before + 1, trail.head().number()).boxed().toList());
    Map<String, List<String>> versions = new HashMap<>();
    rows.stream()
        .map(SealedRow::row)
        .filter(row -> row.resource().startsWith(run))
        .forEach(
            row ->
                versions
                    .computeIfAbsent(row.resource(), r -> new ArrayList<>())
                    .add(row.afterState()));
    assertThat(versions).hasSize(WRITERS);
    List<String> kept =
        IntStream.range(0, EACH)
            .filter(v -> v % 5 != 4)
            .mapToObj(v -> "{\"v\":" + v + "}")
            .toList();
    assertThat(versions.values()).allSatisfy(seen -> assertThat(seen).isEqualTo(kept));
  }

  private void sealWhileWriting(String run) throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1)) {
      Future<?> sealing =
          threads.submit(
              () -> {
                while (!over.get()) {
                  Sealing.now();
                }
              });
      List<Future<?>> writers = new ArrayList<>();
      for (int w = 0; w < WRITERS; w++) {
        int writer = w;
        writers.add(threads.submit(() -> writeMany(run + "/" + writer, new Random(writer))));
      }
      try {
        for (Future<?> writer : writers) {
          writer.get(60, TimeUnit.SECONDS);
        }
      } finally {
        over.set(true);
      }
      sealing.get(60, TimeUnit.SECONDS);
    }
  }

  /** Every fifth is taken back. */
  private void writeMany(String resource, Random random) {
    for (int v = 0; v < EACH; v++) {
      int version = v;
      long pause = TimeUnit.MILLISECONDS.toNanos(random.nextLong(4));
      try {
        QuarkusTransaction.requiringNew()
            .run(
                () -> {
                  trail.write(resource, version);
                  LockSupport.parkNanos(pause);
                  if (version % 5 == 4) {
                    throw new TakenBack();
                  }
                });
      } catch (TakenBack expected) {
        // So was meant to be.
      }
    }
  }

  private static final class TakenBack extends RuntimeException {}

  @Test
  void sealingManyTakesAsManyStatementsAsSealingFew() {
    assertThat(statementsFor(200)).isEqualTo(statementsFor(2)).isLessThanOrEqualTo(5);
  }

  private int statementsFor(int rows) {
    Sealing.now();
    trail.commit("many", rows);
    return Statements.count(Sealing::now);
  }

  @Test
  void anotherInstanceWaitsForTheLease() {
    trail.commit("lease", 1);
    Sealing.now();
    trail.commit("lease", 1);
    assertThat(service.seal(UUID.randomUUID())).isZero();
    assertThat(service.look().waiting()).isTrue();
    Sealing.now();
    assertThat(service.look().waiting()).isFalse();
  }
}
