package vn.canbang.shared.http;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import vn.canbang.shared.time.BusinessClock;

/** Forgets first answers that nobody will ask for again. */
@ApplicationScoped
class Housekeeping {

  private static final Duration KEPT = Duration.ofDays(30);

  private final IdempotencyQueries queries;
  private final BusinessClock clock;

  Housekeeping(IdempotencyQueries queries, BusinessClock clock) {
    this.queries = queries;
    this.clock = clock;
  }

  @Scheduled(every = "6h", delayed = "5m", identity = "idempotency-keys")
  void forgetOld() {
    queries.removeBefore(clock.real().minus(KEPT));
  }
}
