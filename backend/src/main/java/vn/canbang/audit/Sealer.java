package vn.canbang.audit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduler;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.canbang.audit.SealQueries.State;

/**
 * Looks ten times a second whether rows wait for their number. A thread of its own, since the
 * scheduler's clock ticks once a second. Every instance looks; the one with the lease seals, and
 * when it dies another one does as soon as the lease has run out.
 */
@ApplicationScoped
class Sealer {

  private static final Logger LOG = Logger.getLogger(Sealer.class);
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(2);
  private static final Duration LONGEST_END = Duration.ofSeconds(5);

  private final UUID instance = UUID.randomUUID();
  private final CountDownLatch stop = new CountDownLatch(1);
  private final SealService service;
  private final Scheduler scheduler;
  private @Nullable Thread thread;
  private boolean failing;

  Sealer(SealService service, Scheduler scheduler) {
    this.service = service;
    this.scheduler = scheduler;
  }

  /** As all jobs: after everything else that happens at the start. */
  void atStart(@Observes @Priority(Integer.MAX_VALUE) StartupEvent start) {
    if (scheduler.isStarted()) {
      thread = Thread.ofPlatform().daemon().name("audit-sealer").start(this::work);
    }
  }

  /** Never by an interrupt: in the middle of a read that would close H2's file. */
  void atStop(@Observes ShutdownEvent end) throws InterruptedException {
    stop.countDown();
    if (thread != null) {
      thread.join(LONGEST_END);
    }
  }

  private void work() {
    try {
      Duration pause = PAUSE;
      while (!stop.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        pause = tried() ? PAUSE : PAUSE_AFTER_FAILURE;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A database that is away comes back: said once, then tried on. */
  private boolean tried() {
    try {
      round();
      if (failing) {
        LOG.info("The trail is sealed again.");
        failing = false;
      }
      return true;
    } catch (RuntimeException e) {
      if (!failing && stop.getCount() > 0) {
        LOG.warn("The trail cannot be sealed for now; it is tried on.", e);
        failing = true;
      }
      return false;
    }
  }

  /** Seals all that wait, unless another instance does. */
  void round() {
    State state = service.look();
    if (state.waiting() && state.mayBeSealedBy(instance)) {
      int sealed;
      do {
        sealed = service.seal(instance);
      } while (sealed == SealService.PART && stop.getCount() > 0);
    }
  }
}
