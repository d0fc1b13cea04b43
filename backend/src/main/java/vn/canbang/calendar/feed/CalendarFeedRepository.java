package vn.canbang.calendar.feed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;

/** Feeds that the caller made, and those of organisations that the caller administers. */
@ApplicationScoped
class CalendarFeedRepository implements PanacheRepositoryBase<CalendarFeed, UUID> {

  /** So many are shown, the newest. */
  private static final int MOST = 500;

  private static final String KEPT =
      "(f.makerId = :caller or " + OrgScope.within("f.organisationId") + ")";

  List<CalendarFeed> live(OrgScope scope) {
    return find(
            "from CalendarFeed f where f.revokedAt is null and "
                + KEPT
                + " order by f.createdAt desc, f.id desc",
            parameters(scope))
        .range(0, MOST - 1)
        .list();
  }

  Optional<CalendarFeed> find(OrgScope scope, UUID id) {
    Map<String, Object> parameters = parameters(scope);
    parameters.put("id", id);
    return find("from CalendarFeed f where f.id = :id and " + KEPT, parameters)
        .firstResultOptional();
  }

  /** How many of the caller's own work. */
  long own(OrgScope scope) {
    return count("makerId = ?1 and revokedAt is null", scope.userId());
  }

  private static Map<String, Object> parameters(OrgScope scope) {
    Map<String, Object> parameters = new HashMap<>(scope.parameters(Role.ADMIN));
    parameters.put("caller", scope.userId());
    return parameters;
  }
}
