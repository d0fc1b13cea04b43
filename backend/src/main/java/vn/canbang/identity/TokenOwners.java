package vn.canbang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;

/**
 * Whose tokens a caller may look after: one's own, and those of accounts that one administers. A
 * person's are made by that person alone; an administrator may only end them.
 */
@ApplicationScoped
class TokenOwners {

  private final UserService users;
  private final UserAccountRepository accounts;

  TokenOwners(UserService users, UserAccountRepository accounts) {
    this.users = users;
    this.accounts = accounts;
  }

  /** Whose tokens are to be listed. */
  UUID seen(OrgScope scope, @Nullable String username) {
    return username == null || isSelf(scope, username)
        ? scope.userId()
        : users.find(scope, username).id();
  }

  /** Whose token is to be made. */
  UserAccount maker(OrgScope scope, @Nullable String username) {
    return username == null || isSelf(scope, username)
        ? accounts.self(scope)
        : requireService(scope, users.find(scope, username));
  }

  /** Whose token is to get another secret. */
  UserAccount rotating(OrgScope scope, ApiToken token) {
    UserAccount owner = owner(scope, token);
    return owner.id().equals(scope.userId()) ? owner : requireService(scope, owner);
  }

  /** Whose token is to be ended. */
  UserAccount ending(OrgScope scope, ApiToken token) {
    UserAccount owner = owner(scope, token);
    if (!owner.id().equals(scope.userId())) {
      UserService.requireHeld(scope, owner.grants());
    }
    return owner;
  }

  private UserAccount owner(OrgScope scope, ApiToken token) {
    return accounts.byId(scope, token.userId());
  }

  /** Nobody gets hold of a secret of an account that may do more than they. */
  private static UserAccount requireService(OrgScope scope, UserAccount owner) {
    if (owner.kind() != AccountKind.SERVICE) {
      throw new ProblemException(403, "token.of-person", List.of(), List.of(), Map.of());
    }
    UserService.requireHeld(scope, owner.grants());
    return owner;
  }

  private static boolean isSelf(OrgScope scope, String username) {
    return username.equals(scope.caller().username());
  }
}
