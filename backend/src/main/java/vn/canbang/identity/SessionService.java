package vn.canbang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.identity.CredentialQueries.Account;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.Caller;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.shared.security.Via;
import vn.canbang.shared.time.BusinessClock;

/** Signing in and out, and changing one's password. */
@ApplicationScoped
class SessionService {

  /**
   * Passwords of one account are tried one after the other: many at once would all be counted only
   * after all were tried.
   */
  private final List<ReentrantLock> turns = Stream.generate(ReentrantLock::new).limit(256).toList();

  private final CredentialQueries credentials;
  private final Passwords passwords;
  private final SignInThrottle throttle;
  private final CurrentScope scopes;
  private final Audit audit;
  private final BusinessClock clock;
  private final UserAccountRepository accounts;

  SessionService(
      CredentialQueries credentials,
      Passwords passwords,
      SignInThrottle throttle,
      CurrentScope scopes,
      Audit audit,
      BusinessClock clock,
      UserAccountRepository accounts) {
    this.credentials = credentials;
    this.passwords = passwords;
    this.throttle = throttle;
    this.scopes = scopes;
    this.audit = audit;
    this.clock = clock;
    this.accounts = accounts;
  }

  /** Finds out whether the password is right; no connection is held while it does. */
  Account verify(String username, String password, String address) {
    ReentrantLock turn = turns.get(Math.floorMod(username.hashCode(), turns.size()));
    turn.lock();
    try {
      throttle.check(username, address);
      Optional<Account> account = credentials.account(username).filter(Account::active);
      if (!passwords.matches(password, account.map(Account::passwordHash))) {
        throttle.failed(username, address);
        throw new ProblemException(401, "session.bad-credentials", List.of(), List.of(), Map.of());
      }
      throttle.succeeded(username, address);
      return account.orElseThrow();
    } finally {
      turn.unlock();
    }
  }

  /** Opens a session for whom {@link #verify} has found; returns its token. */
  @Transactional
  String open(Account account) {
    Instant now = clock.real();
    String token = Secrets.token();
    UUID id = Ids.next();
    credentials.open(
        new UserSession(id, account.id(), Secrets.hash(token), now, now.plus(Callers.LONGEST)));
    credentials.noteSignIn(account.id(), now);
    OrgScope scope =
        scopes.begin(
            new Caller(
                account.id(),
                account.username(),
                account.displayName(),
                Callers.organisation(account.organisationId()),
                credentials.grants(account.id()),
                Via.SESSION,
                id,
                Secrets.csrf(token),
                account.mustChangePassword(),
                null));
    audit.record(
        scope, "SIGNED_IN", "user", account.username(), account.organisationId(), null, null, null);
    return token;
  }

  /** Notes a refused sign-in; the name is kept only if there is such an account. */
  @Transactional
  void refused(String username, String address) {
    Optional<Account> account = credentials.account(username);
    audit.record(
        SystemScope.named("sign-in"),
        "SIGN_IN_REFUSED",
        "user",
        account.map(Account::username).orElse("?"),
        account.map(Account::organisationId).orElse(null),
        null,
        Map.of("address", address),
        null);
  }

  @Transactional
  void end(OrgScope scope) {
    UUID session = session(scope);
    credentials.end(session);
    audit.record(
        scope,
        "SIGNED_OUT",
        "user",
        scope.caller().username(),
        organisationOf(scope),
        null,
        null,
        null);
  }

  /** Refuses what a new password lacks; {@code current} has been found right. */
  void checkNew(OrgScope scope, ChangePassword change) {
    Faults faults = new Faults();
    passwords.check(faults, "/newPassword", scope.caller().username(), change.newPassword());
    if (change.newPassword().equals(change.currentPassword())) {
      faults.add("/newPassword", "password.same", null);
    }
    faults.throwIfAny();
  }

  String hash(String password) {
    return passwords.hash(password);
  }

  /** Keeps the new password and ends all other sessions. */
  @Transactional
  void changePassword(OrgScope scope, String newHash) {
    accounts.self(scope).changePassword(newHash);
    credentials.endAll(scope.userId(), session(scope));
    audit.record(
        scope,
        "PASSWORD_CHANGED",
        "user",
        scope.caller().username(),
        organisationOf(scope),
        null,
        null,
        null);
  }

  static @Nullable UUID organisationOf(OrgScope scope) {
    UUID id = scope.organisationId();
    return id.equals(SystemScope.NO_ORGANISATION) ? null : id;
  }

  /** The session at hand; what only a person does is refused to a script's token. */
  static UUID session(OrgScope scope) {
    UUID id = scope.caller().credentialId();
    if (scope.caller().via() != Via.SESSION || id == null) {
      throw new ProblemException(403, "session.required", List.of(), List.of(), Map.of());
    }
    return id;
  }
}
