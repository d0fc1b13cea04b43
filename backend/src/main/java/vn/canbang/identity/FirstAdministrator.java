package vn.canbang.identity;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.Grant;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.shared.time.BusinessClock;

/**
 * The one account that production starts with, named by {@code CANBANG_ADMIN_USERNAME} and {@code
 * CANBANG_ADMIN_PASSWORD}: all roles over everything. Read only while there is no account at all.
 */
@ApplicationScoped
class FirstAdministrator {

  private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);

  private final CredentialQueries credentials;
  private final UserAccountRepository accounts;
  private final Passwords passwords;
  private final Audit audit;
  private final BusinessClock clock;
  private final boolean sample;
  private final Optional<String> username;
  private final Optional<String> password;

  FirstAdministrator(
      CredentialQueries credentials,
      UserAccountRepository accounts,
      Passwords passwords,
      Audit audit,
      BusinessClock clock,
      @ConfigProperty(name = "canbang.sample", defaultValue = "false") boolean sample,
      @ConfigProperty(name = "canbang.admin.username") Optional<String> username,
      @ConfigProperty(name = "canbang.admin.password") Optional<String> password) {
    this.credentials = credentials;
    this.accounts = accounts;
    this.passwords = passwords;
    this.audit = audit;
    this.clock = clock;
    this.sample = sample;
    this.username = username;
    this.password = password;
  }

  @Transactional
  void begin(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) {
    if (sample || credentials.anyAccount()) {
      return;
    }
    if (username.isEmpty() || password.isEmpty()) {
      LOG.error(
          "There is no account yet and nobody can sign in. Set CANBANG_ADMIN_USERNAME and"
              + " CANBANG_ADMIN_PASSWORD and start again to create the first administrator.");
      return;
    }
    String name = username.get();
    String secret = Normalizer.normalize(password.get(), Normalizer.Form.NFC);
    Faults faults = new Faults();
    if (!Usernames.valid(name)) {
      faults.add("CANBANG_ADMIN_USERNAME", "username.form", null);
    }
    passwords.check(faults, "CANBANG_ADMIN_PASSWORD", name, secret);
    if (faults.any()) {
      throw new IllegalStateException(
          "The first administrator cannot be created: "
              + faults.list().stream()
                  .map((Fault fault) -> fault.pointer() + " (" + fault.code() + ")")
                  .collect(Collectors.joining(", "))
              + ". A username is 3 to 64 small letters, digits, dots, dashes and underscores; a"
              + " password has at least 12 characters and is not widely known.");
    }
    Set<Grant> everything =
        Stream.of(Role.values())
            .map(role -> new Grant(role, null))
            .collect(Collectors.toUnmodifiableSet());
    OrgScope system = SystemScope.named("first-administrator");
    UserAccount account =
        new UserAccount(
            name,
            "Quản trị hệ thống",
            null,
            everything,
            passwords.hash(secret),
            false,
            clock.real());
    accounts.add(system, account);
    audit.record(system, "USER_CREATED", "user", name, null, null, UserState.of(account), null);
    LOG.infof("Created the first administrator, %s.", name);
  }
}
