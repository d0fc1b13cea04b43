package vn.canbang.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** The caller's own tokens. */
@ApplicationScoped
class ApiTokenRepository implements PanacheRepositoryBase<ApiToken, UUID> {

  /** So many are shown, the newest. */
  private static final int MOST = 200;

  List<ApiToken> own(OrgScope scope) {
    return find("userId = ?1 order by createdAt desc, id desc", scope.userId())
        .range(0, MOST - 1)
        .list();
  }

  Optional<ApiToken> own(OrgScope scope, UUID id) {
    return find("id = ?1 and userId = ?2", id, scope.userId()).firstResultOptional();
  }

  void add(OrgScope scope, ApiToken token) {
    persist(token);
  }
}
