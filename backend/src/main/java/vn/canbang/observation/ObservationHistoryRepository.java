package vn.canbang.observation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Only ever written to. */
@ApplicationScoped
class ObservationHistoryRepository implements PanacheRepositoryBase<ObservationHistory, UUID> {}
