package vn.canbang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.Grant;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.time.BusinessClock;

/** The door of this room. */
@ApplicationScoped
class AccountService implements Accounts {

  /** All sample accounts share one public password: bcrypt is slow on purpose, once is enough. */
  private final Map<String, String> publicHashes = new ConcurrentHashMap<>();

  private final UserAccountRepository accounts;
  private final CredentialQueries credentials;
  private final Passwords passwords;
  private final Audit audit;
  private final BusinessClock clock;
  private final boolean sample;

  AccountService(
      UserAccountRepository accounts,
      CredentialQueries credentials,
      Passwords passwords,
      Audit audit,
      BusinessClock clock,
      @ConfigProperty(name = "canbang.sample", defaultValue = "false") boolean sample) {
    this.accounts = accounts;
    this.credentials = credentials;
    this.passwords = passwords;
    this.audit = audit;
    this.clock = clock;
    this.sample = sample;
  }

  @Override
  @Transactional
  public UUID create(
      OrgScope scope,
      String username,
      String displayName,
      @Nullable UUID organisationId,
      Set<Grant> grants,
      String rawPassword) {
    if (!sample) {
      throw new IllegalStateException("accounts with a public password are for the sample only");
    }
    String hash = publicHashes.computeIfAbsent(rawPassword, passwords::hash);
    UserAccount account =
        new UserAccount(username, displayName, organisationId, grants, hash, false, clock.real());
    accounts.add(scope, account);
    audit.record(
        scope, "USER_CREATED", "user", username, organisationId, null, UserState.of(account), null);
    return account.id();
  }

  @Override
  public Map<UUID, List<UUID>> workingAt(Collection<UUID> organisations, Set<Role> roles) {
    return credentials.workingAt(organisations, roles);
  }

  @Override
  public Map<UUID, String> displayNames(Collection<UUID> userIds) {
    return credentials.displayNames(userIds);
  }

  @Override
  public Map<UUID, String> tokenNames(Collection<UUID> tokenIds) {
    return credentials.tokenNames(tokenIds);
  }
}
