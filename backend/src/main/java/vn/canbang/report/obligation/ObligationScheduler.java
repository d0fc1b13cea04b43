package vn.canbang.report.obligation;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.shared.time.BusinessClock;

/** Keeps what is owed up to date as business days pass: at the start, and on each new day. */
@ApplicationScoped
class ObligationScheduler {

  private final ObligationService service;
  private final BusinessClock clock;
  private final AtomicReference<@Nullable LocalDate> doneOn = new AtomicReference<>();

  ObligationScheduler(ObligationService service, BusinessClock clock) {
    this.service = service;
    this.clock = clock;
  }

  void atStart(@Observes StartupEvent start) {
    onNewDay();
  }

  @Scheduled(
      every = "{canbang.obligations.every}",
      delayed = "{canbang.obligations.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void onNewDay() {
    LocalDate today = clock.today();
    if (!today.equals(doneOn.get())) {
      service.materialise(SystemScope.named("obligations"));
      doneOn.set(today);
    }
  }
}
