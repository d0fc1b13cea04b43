package vn.canbang.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;

/** The caller's own tokens, and those of accounts that the caller administers. */
@ApplicationScoped
class ApiTokenRepository implements PanacheRepositoryBase<ApiToken, UUID> {

  /** So many are shown, the newest. */
  private static final int MOST = 200;

  private static final String REACHED =
      "(t.userId = :self or exists (select 1 from UserAccount u where u.id = t.userId and "
          + OrgScope.within("u.organisationId")
          + "))";

  List<ApiToken> of(OrgScope scope, UUID owner) {
    return find(
            "from ApiToken t where t.userId = :owner and "
                + REACHED
                + " order by t.createdAt"
                + " desc, t.id desc",
            parameters(scope, "owner", owner))
        .range(0, MOST - 1)
        .list();
  }

  /** Locked: of two that rotate it at once, one comes after the other. */
  Optional<ApiToken> reached(OrgScope scope, UUID id) {
    return find("from ApiToken t where t.id = :id and " + REACHED, parameters(scope, "id", id))
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  void add(OrgScope scope, ApiToken token) {
    persist(token);
  }

  private static Map<String, Object> parameters(OrgScope scope, String name, UUID value) {
    Map<String, Object> parameters = new HashMap<>(scope.parameters(Role.ADMIN));
    parameters.put("self", scope.userId());
    parameters.put(name, value);
    return parameters;
  }
}
