package vn.canbang.document.importing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.shared.time.BusinessClock;

/** Forgets documents that were sent more than thirty days ago. */
@ApplicationScoped
class PlanImportHousekeepingService {

  private final PlanImportRepository imports;
  private final BusinessClock clock;

  PlanImportHousekeepingService(PlanImportRepository imports, BusinessClock clock) {
    this.imports = imports;
    this.clock = clock;
  }

  @Scheduled(every = "6h", delayed = "5m", identity = "plan-imports")
  @Transactional
  void forgetOld() {
    imports.removeBefore(SystemScope.named("plan-imports"), clock.now().minus(PlanImport.KEPT));
  }
}
