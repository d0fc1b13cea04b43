package vn.canbang.reconciliation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Keeps sessions; {@link ReconciliationQueries} finds those that a caller sees. */
@ApplicationScoped
class ReconciliationRepository implements PanacheRepositoryBase<Reconciliation, UUID> {}
