package vn.canbang.identity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.security.Grant;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.text.SearchKey;

/**
 * A person that can sign in, or a service that calls. Never deleted: what it did keeps its name.
 */
@Entity
class UserAccount {

  @Id private UUID id;
  private String username;
  private String displayName;
  private @Nullable UUID organisationId;

  @Enumerated(EnumType.STRING)
  @Column(length = 16)
  private AccountKind kind;

  /** A service has none. */
  private @Nullable String passwordHash;

  private boolean mustChangePassword;
  private boolean active;

  @SuppressWarnings("unused") // Kept for operators.
  private Instant createdAt;

  private @Nullable Instant lastSignInAt;

  @SuppressWarnings("unused") // Read by HQL only.
  private String searchKey;

  /** Real time; makes every change, also one of the roles beside it, a new version. */
  @SuppressWarnings("unused") // Read by Hibernate.
  private Instant changedAt;

  @Version private long version;

  @OneToMany(mappedBy = "user", cascade = CascadeType.ALL, orphanRemoval = true)
  @BatchSize(size = 200)
  private Set<RoleGrant> grants = new HashSet<>();

  @SuppressWarnings("NullAway.Init")
  protected UserAccount() {}

  /**
   * @param organisationId where the person works; null for the first administrator only
   * @param oneTime whether the password must be changed at the first sign-in
   */
  UserAccount(
      String username,
      String displayName,
      @Nullable UUID organisationId,
      Set<Grant> held,
      String passwordHash,
      boolean oneTime,
      Instant now) {
    this(
        AccountKind.PERSON,
        username,
        displayName,
        organisationId,
        held,
        passwordHash,
        oneTime,
        now);
  }

  static UserAccount service(
      String username, String displayName, UUID organisationId, Set<Grant> held, Instant now) {
    return new UserAccount(
        AccountKind.SERVICE, username, displayName, organisationId, held, null, false, now);
  }

  private UserAccount(
      AccountKind kind,
      String username,
      String displayName,
      @Nullable UUID organisationId,
      Set<Grant> held,
      @Nullable String passwordHash,
      boolean oneTime,
      Instant now) {
    this.kind = kind;
    this.id = Ids.next();
    this.username = username;
    this.displayName = displayName;
    this.organisationId = organisationId;
    this.passwordHash = passwordHash;
    this.mustChangePassword = oneTime;
    this.active = true;
    this.createdAt = now;
    this.changedAt = now;
    this.searchKey = searchKey(username, displayName);
    held.forEach(grant -> grants.add(new RoleGrant(this, grant)));
  }

  private static String searchKey(String username, String displayName) {
    return SearchKey.of(username + " | " + displayName);
  }

  void edit(String newDisplayName, boolean nowActive, Set<Grant> held, Instant now) {
    displayName = newDisplayName;
    searchKey = searchKey(username, newDisplayName);
    active = nowActive;
    changedAt = now;
    grants.removeIf(have -> !held.contains(have.grant()));
    add(held);
  }

  /** All its roles go over to another account. */
  void handOver(UserAccount to, boolean staysActive, Instant now) {
    to.add(grants());
    to.changedAt = now;
    grants.clear();
    active = staysActive;
    changedAt = now;
  }

  void add(Set<Grant> more) {
    Set<Grant> kept = grants();
    more.stream()
        .filter(grant -> !kept.contains(grant))
        .forEach(grant -> grants.add(new RoleGrant(this, grant)));
  }

  /**
   * Works on where its organisation was merged into; roles over the old one go over as far as they
   * are among {@code roles}, and end otherwise.
   */
  void goOver(UUID from, UUID to, Set<Role> roles, Instant now) {
    if (from.equals(organisationId)) {
      organisationId = to;
    }
    Set<Grant> held = new HashSet<>(grants());
    Set<Grant> over =
        held.stream()
            .filter(grant -> from.equals(grant.organisationId()))
            .collect(Collectors.toUnmodifiableSet());
    held.removeAll(over);
    over.stream()
        .map(Grant::role)
        .filter(roles::contains)
        .forEach(role -> held.add(new Grant(role, to)));
    edit(displayName, active, held, now);
  }

  void signedIn(Instant now) {
    lastSignInAt = now;
  }

  void changePassword(String newHash) {
    passwordHash = newHash;
    mustChangePassword = false;
  }

  void resetPassword(String oneTimeHash) {
    passwordHash = oneTimeHash;
    mustChangePassword = true;
  }

  UUID id() {
    return id;
  }

  String username() {
    return username;
  }

  String displayName() {
    return displayName;
  }

  @Nullable UUID organisationId() {
    return organisationId;
  }

  AccountKind kind() {
    return kind;
  }

  boolean mustChangePassword() {
    return mustChangePassword;
  }

  boolean active() {
    return active;
  }

  @Nullable Instant lastSignInAt() {
    return lastSignInAt;
  }

  long version() {
    return version;
  }

  Set<Grant> grants() {
    return grants.stream().map(RoleGrant::grant).collect(Collectors.toUnmodifiableSet());
  }
}
