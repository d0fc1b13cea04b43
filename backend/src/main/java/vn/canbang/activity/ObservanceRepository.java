package vn.canbang.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.canbang.shared.security.OrgScope;

/** The catalogue of observances, which everybody signed in reads. */
@ApplicationScoped
class ObservanceRepository implements PanacheRepositoryBase<Observance, String> {

  List<Observance> all(OrgScope scope) {
    return find("order by monthOfYear, dayOfMonth").list();
  }
}
