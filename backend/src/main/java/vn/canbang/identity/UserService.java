package vn.canbang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.Grant;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.time.BusinessClock;

/**
 * Administration of accounts, within the organisations that the caller administers. Nobody grants
 * or takes away what they do not hold themselves, and nobody gets hold of an account that may do
 * more than they.
 */
@ApplicationScoped
class UserService {

  private final UserAccountRepository accounts;
  private final CredentialQueries credentials;
  private final Passwords passwords;
  private final Organisations organisations;
  private final MeService names;
  private final Audit audit;
  private final BusinessClock clock;

  UserService(
      UserAccountRepository accounts,
      CredentialQueries credentials,
      Passwords passwords,
      Organisations organisations,
      MeService names,
      Audit audit,
      BusinessClock clock) {
    this.accounts = accounts;
    this.credentials = credentials;
    this.passwords = passwords;
    this.organisations = organisations;
    this.names = names;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param text part of a user name or of how the person is called
   * @param organisation code of the organisation at or below which they work
   */
  Page<UserView> list(
      OrgScope scope,
      @Nullable String text,
      @Nullable String organisation,
      @Nullable AccountKind kind,
      PageRequest page) {
    requireAdmin(scope);
    UUID under = organisation == null ? null : organisationId(organisation);
    Page<UserAccount> found = accounts.administered(scope, text, under, kind, page);
    Map<UUID, OrganisationRef> named =
        organisations.byIds(
            found.items().stream()
                .flatMap(
                    account ->
                        Stream.concat(
                            Stream.ofNullable(account.organisationId()),
                            account.grants().stream()
                                .map(Grant::organisationId)
                                .filter(Objects::nonNull)))
                .collect(Collectors.toUnmodifiableSet()));
    return found.map(account -> view(account, named));
  }

  private UUID organisationId(String code) {
    return organisations
        .byCode(code)
        .map(OrganisationRef::id)
        .orElseThrow(
            () ->
                ProblemException.malformed(
                    List.of(Fault.of("?organisation", "organisation.unknown", code, code))));
  }

  UserView get(OrgScope scope, String username) {
    return view(find(scope, username));
  }

  @Transactional
  UserCreated create(OrgScope scope, CreateUser wanted) {
    Standing standing = standing(scope, wanted);
    String password = Secrets.oneTimePassword();
    UserAccount account =
        new UserAccount(
            wanted.username(),
            wanted.displayName().strip(),
            standing.organisationId(),
            standing.grants(),
            passwords.hash(password),
            true,
            clock.real());
    accounts.add(scope, account);
    record(scope, "USER_CREATED", account, null);
    return new UserCreated(view(account), password);
  }

  @Transactional
  UserView createService(OrgScope scope, CreateUser wanted) {
    Standing standing = standing(scope, wanted);
    UserAccount account =
        UserAccount.service(
            wanted.username(),
            wanted.displayName().strip(),
            standing.organisationId(),
            standing.grants(),
            clock.real());
    accounts.add(scope, account);
    record(scope, "SERVICE_ACCOUNT_CREATED", account, null);
    return view(account);
  }

  private record Standing(UUID organisationId, Set<Grant> grants) {}

  /** Where a new account may stand and what it may hold, if the caller may give that. */
  private Standing standing(OrgScope scope, CreateUser wanted) {
    requireAdmin(scope);
    Faults faults = new Faults();
    Optional<OrganisationRef> organisation =
        administered(scope, "/organisation", wanted.organisation(), faults);
    Set<Grant> grants = grants(scope, wanted.grants(), Set.of(), faults);
    faults.throwIfAny();
    if (credentials.account(wanted.username()).isPresent()) {
      throw ProblemException.conflict("user.exists", wanted.username());
    }
    return new Standing(organisation.orElseThrow().id(), grants);
  }

  @Transactional
  UserView update(OrgScope scope, String username, @Nullable String ifMatch, UpdateUser wanted) {
    UserAccount account = find(scope, username);
    EntityTags.require(ifMatch, account.version());
    refuseSelf(scope, account);
    requireHeld(scope, account.grants());
    Faults faults = new Faults();
    Set<Grant> grants = grants(scope, wanted.grants(), account.grants(), faults);
    faults.throwIfAny();
    UserState before = UserState.of(account);
    account.edit(wanted.displayName().strip(), wanted.active(), grants, clock.real());
    accounts.flush();
    if (!wanted.active()) {
      credentials.endAll(account.id(), null);
    }
    record(scope, "USER_CHANGED", account, before);
    return view(account);
  }

  @Transactional
  PasswordReset resetPassword(OrgScope scope, String username) {
    UserAccount account = find(scope, username);
    refuseSelf(scope, account);
    requireHeld(scope, account.grants());
    if (account.kind() == AccountKind.SERVICE) {
      throw ProblemException.conflict("user.service");
    }
    String password = Secrets.oneTimePassword();
    account.resetPassword(passwords.hash(password));
    credentials.endAll(account.id(), null);
    record(scope, "PASSWORD_RESET", account, null);
    return new PasswordReset(password);
  }

  static void requireAdmin(OrgScope scope) {
    if (!scope.holdsAnywhere(Role.ADMIN)) {
      throw ProblemException.forbidden();
    }
  }

  UserAccount find(OrgScope scope, String username) {
    requireAdmin(scope);
    return accounts.administered(scope, username).orElseThrow(ProblemException::notFound);
  }

  static void refuseSelf(OrgScope scope, UserAccount account) {
    if (account.id().equals(scope.userId())) {
      throw ProblemException.conflict("user.self");
    }
  }

  /** An account that may do more than the caller is not the caller's to change. */
  static void requireHeld(OrgScope scope, Set<Grant> grants) {
    if (!grants.stream().allMatch(grant -> scope.holds(grant.role(), grant.organisationId()))) {
      throw exceeds(List.of());
    }
  }

  private static ProblemException exceeds(List<Fault> faults) {
    return new ProblemException(403, "grant.exceeds", List.of(), faults, Map.of());
  }

  private Optional<OrganisationRef> administered(
      OrgScope scope, String pointer, String code, Faults faults) {
    Optional<OrganisationRef> found =
        organisations.byCode(code).filter(ref -> scope.holds(Role.ADMIN, ref.id()));
    if (found.isEmpty()) {
      faults.add(pointer, "user.organisation-unknown", code, code);
    } else if (found.get().group()) {
      faults.add(pointer, "user.organisation-group", code, found.get().name());
    }
    return found;
  }

  /** What is wanted, if the caller may give it; what the account has already may stay. */
  private Set<Grant> grants(
      OrgScope scope, List<GrantInput> wanted, Set<Grant> present, Faults faults) {
    Set<Grant> grants = new HashSet<>();
    List<Fault> exceeding = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      GrantInput input = wanted.get(i);
      String pointer = "/grants/" + i;
      if (input.organisation() == null) {
        Grant everything = new Grant(input.role(), null);
        if (!present.contains(everything)) {
          faults.add(pointer + "/organisation", "grant.everything", null);
        }
        grants.add(everything);
        continue;
      }
      Optional<OrganisationRef> over =
          administered(scope, pointer + "/organisation", input.organisation(), faults);
      if (over.isPresent()) {
        if (!scope.holds(input.role(), over.get().id())) {
          exceeding.add(Fault.of(pointer + "/role", "grant.exceeds", input.role(), input.role()));
        }
        grants.add(new Grant(input.role(), over.get().id()));
      }
    }
    if (!faults.any() && !exceeding.isEmpty()) {
      throw exceeds(exceeding);
    }
    return grants;
  }

  private UserView view(UserAccount account) {
    return view(
        account, names.named(Callers.organisation(account.organisationId()), account.grants()));
  }

  private static UserView view(UserAccount account, Map<UUID, OrganisationRef> named) {
    return new UserView(
        account.username(),
        account.displayName(),
        account.kind(),
        MeService.organisation(named, Callers.organisation(account.organisationId())),
        account.active(),
        account.mustChangePassword(),
        MeService.grants(named, account.grants()),
        account.lastSignInAt(),
        account.version());
  }

  private void record(
      OrgScope scope, String action, UserAccount account, @Nullable UserState before) {
    audit.record(
        scope,
        action,
        "user",
        account.username(),
        account.organisationId(),
        before,
        UserState.of(account),
        null);
  }
}
