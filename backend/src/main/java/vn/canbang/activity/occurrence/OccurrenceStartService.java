package vn.canbang.activity.occurrence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.SystemScope;

/**
 * Makes the occurrences of plans that were in force before there were any: those of an older
 * database, and the sample's. Runs after the sample is loaded.
 */
@ApplicationScoped
class OccurrenceStartService {

  private static final Logger LOG = Logger.getLogger(OccurrenceStartService.class);

  private final OccurrenceQueries queries;
  private final OccurrenceMaking making;

  OccurrenceStartService(OccurrenceQueries queries, OccurrenceMaking making) {
    this.queries = queries;
    this.making = making;
  }

  void atStart(@Observes @Priority(2_000) StartupEvent start) {
    OrgScope system = SystemScope.named("occurrences");
    for (UUID plan : QuarkusTransaction.requiringNew().call(queries::plansWithout)) {
      make(system, plan);
    }
  }

  /** Each plan by itself: one that is refused, or that another instance makes now, stops none. */
  private void make(OrgScope system, UUID plan) {
    try {
      QuarkusTransaction.requiringNew().run(() -> making.inForce(system, plan));
    } catch (RuntimeException refused) {
      LOG.warnf(refused, "The occurrences of plan %s were not made", plan);
    }
  }
}
