package vn.canbang.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.security.OrgScope;

/** The catalogue of observances, which everybody signed in reads. */
@ApplicationScoped
class ObservanceRepository implements PanacheRepositoryBase<Observance, String> {

  List<Observance> all(OrgScope scope) {
    return find("order by monthOfYear, dayOfMonth").list();
  }

  /** Those of a day; with {@code changedSince}, those changed after it, whenever valid. */
  List<Observance> of(OrgScope scope, LocalDate on, @Nullable Instant changedSince) {
    return changedSince == null
        ? find("validFrom <= ?1 and validTo > ?1 order by monthOfYear, dayOfMonth", on).list()
        : find("changedAt > ?1 order by changedAt, code", changedSince).list();
  }
}
