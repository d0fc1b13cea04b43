package vn.canbang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.identity.CredentialQueries.Credential;
import vn.canbang.shared.security.Caller;
import vn.canbang.shared.security.CallerResolver;
import vn.canbang.shared.security.Grant;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.shared.security.Via;
import vn.canbang.shared.time.BusinessClock;

/**
 * Asks the database at every call who calls, so that disabling somebody or taking a role away works
 * at once on every instance.
 */
@ApplicationScoped
class Callers implements CallerResolver {

  static final Duration IDLE = Duration.ofHours(12);
  static final Duration LONGEST = Duration.ofDays(7);

  private final CredentialQueries credentials;
  private final BusinessClock clock;

  Callers(CredentialQueries credentials, BusinessClock clock) {
    this.credentials = credentials;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Optional<Caller> bySession(String sessionToken) {
    Instant now = clock.real();
    Optional<Credential> found =
        credentials.session(Secrets.hash(sessionToken), now, now.minus(IDLE));
    found.filter(session -> session.due(now)).ifPresent(s -> credentials.noteSession(s.id(), now));
    return found.map(session -> caller(session, Via.SESSION, null, Secrets.csrf(sessionToken)));
  }

  @Override
  @Transactional
  public Optional<Caller> byApiToken(String apiToken) {
    Instant now = clock.real();
    Optional<Credential> found = credentials.apiToken(Secrets.hash(apiToken), now);
    found.filter(token -> token.due(now)).ifPresent(t -> credentials.noteApiToken(t.id(), now));
    return found.map(token -> caller(token, Via.TOKEN, token.roles(), null));
  }

  private Caller caller(
      Credential credential, Via via, @Nullable Set<Role> only, @Nullable String csrf) {
    Set<Grant> grants = credentials.grants(credential.userId());
    return new Caller(
        credential.userId(),
        credential.username(),
        credential.displayName(),
        organisation(credential.organisationId()),
        only == null
            ? grants
            : grants.stream()
                .filter(grant -> only.contains(grant.role()))
                .collect(Collectors.toUnmodifiableSet()),
        via,
        credential.id(),
        csrf,
        credential.mustChangePassword());
  }

  static UUID organisation(@Nullable UUID organisationId) {
    return organisationId == null ? SystemScope.NO_ORGANISATION : organisationId;
  }
}
