package vn.canbang.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;

/** Accounts of organisations over which the caller is ADMIN. */
@ApplicationScoped
class UserAccountRepository implements PanacheRepositoryBase<UserAccount, UUID> {

  private static final String ADMINISTERED =
      "from UserAccount u where " + OrgScope.within("u.organisationId");

  Page<UserAccount> administered(OrgScope scope, PageRequest page) {
    Map<String, Object> parameters = scope.parameters(Role.ADMIN);
    List<UserAccount> rows =
        find(ADMINISTERED + " order by u.username", parameters)
            .range(page.offset(), page.offset() + page.fetchSize() - 1)
            .list();
    return page.page(rows, () -> count(ADMINISTERED, parameters));
  }

  Optional<UserAccount> administered(OrgScope scope, String username) {
    Map<String, Object> parameters = new HashMap<>(scope.parameters(Role.ADMIN));
    parameters.put("username", username);
    return find(ADMINISTERED + " and u.username = :username", parameters).firstResultOptional();
  }

  /** The caller's own. */
  UserAccount self(OrgScope scope) {
    return findByIdOptional(scope.userId()).orElseThrow();
  }

  void add(OrgScope scope, UserAccount account) {
    persistAndFlush(account);
  }
}
