package vn.canbang.report.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import vn.canbang.shared.problem.Failures;
import vn.canbang.shared.security.SystemScope;

/** Looks again and again whether a business day has brought something to remind of. */
@ApplicationScoped
class ReminderScheduler {

  private static final Logger LOG = Logger.getLogger(ReminderScheduler.class);

  private final ReminderService service;

  ReminderScheduler(ReminderService service) {
    this.service = service;
  }

  @Scheduled(
      every = "{canbang.reminders.every}",
      delayed = "{canbang.reminders.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void remind() {
    try {
      service.remind(SystemScope.named("reminders"));
    } catch (RuntimeException e) {
      if (!Failures.collided(e)) {
        throw e;
      }
      // Another instance reminded of the same at the same time; the next look finds it done.
      LOG.debug("reminded elsewhere", e);
    }
  }
}
