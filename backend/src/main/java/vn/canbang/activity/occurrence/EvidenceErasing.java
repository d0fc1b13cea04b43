package vn.canbang.activity.occurrence;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import vn.canbang.shared.security.SystemScope;

/** Every day, what was to be kept no longer goes. */
@ApplicationScoped
class EvidenceErasing {

  private static final Logger LOG = Logger.getLogger(EvidenceErasing.class);

  private final EvidenceService service;

  EvidenceErasing(EvidenceService service) {
    this.service = service;
  }

  @Scheduled(
      every = "24h",
      delayed = "10m",
      identity = "outlived-evidence",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void erase() {
    int erased = service.eraseOutlived(SystemScope.named("evidence"));
    if (erased > 0) {
      LOG.infof("%d files of evidence were kept long enough and are erased", erased);
    }
  }
}
