package vn.canbang.shared.time;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduler;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Lets jobs begin when everything else that happens at the start is done. On a slow machine the
 * first ones would come while areas and sums are still being made, and hold what the start needs.
 */
@ApplicationScoped
class JobsAfterStart {

  private final Scheduler scheduler;

  JobsAfterStart(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  void atStart(@Observes @Priority(Integer.MAX_VALUE) StartupEvent start) {
    if (scheduler.isStarted()) {
      scheduler.resume();
    }
  }
}
