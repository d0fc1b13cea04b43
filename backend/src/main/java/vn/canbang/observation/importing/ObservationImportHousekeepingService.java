package vn.canbang.observation.importing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.shared.time.BusinessClock;

/** Forgets previews of figures that nobody has taken over for thirty days. */
@ApplicationScoped
class ObservationImportHousekeepingService {

  private final ObservationImportRepository imports;
  private final BusinessClock clock;

  ObservationImportHousekeepingService(ObservationImportRepository imports, BusinessClock clock) {
    this.imports = imports;
    this.clock = clock;
  }

  @Scheduled(every = "6h", delayed = "6m", identity = "observation-imports")
  @Transactional
  void forgetOld() {
    imports.removeBefore(
        SystemScope.named("observation-imports"), clock.now().minus(ObservationImport.KEPT));
  }
}
