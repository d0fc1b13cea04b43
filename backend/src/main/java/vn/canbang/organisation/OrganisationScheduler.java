package vn.canbang.organisation;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.shared.time.BusinessClock;

/** Lets planned changes take effect on their day: at the start, and on each new business day. */
@ApplicationScoped
class OrganisationScheduler {

  private final OrganisationChangeService service;
  private final BusinessClock clock;
  private final AtomicReference<@Nullable LocalDate> doneOn = new AtomicReference<>();

  OrganisationScheduler(OrganisationChangeService service, BusinessClock clock) {
    this.service = service;
    this.clock = clock;
  }

  void atStart(@Observes StartupEvent start) {
    onNewDay();
  }

  @Scheduled(
      every = "{canbang.organisations.every}",
      delayed = "{canbang.organisations.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void onNewDay() {
    LocalDate today = clock.today();
    if (!today.equals(doneOn.get())) {
      service.takeEffect(SystemScope.named("organisations"));
      doneOn.set(today);
    }
  }
}
