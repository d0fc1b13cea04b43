package vn.canbang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.identity.CredentialQueries.Credential;
import vn.canbang.identity.CredentialQueries.TokenCredential;
import vn.canbang.shared.security.Caller;
import vn.canbang.shared.security.CallerResolver;
import vn.canbang.shared.security.Grant;
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
  private final ReachQueries reach;
  private final BusinessClock clock;

  Callers(CredentialQueries credentials, ReachQueries reach, BusinessClock clock) {
    this.credentials = credentials;
    this.reach = reach;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Optional<Caller> bySession(String sessionToken) {
    Instant now = clock.real();
    Optional<Credential> found =
        credentials.session(Secrets.hash(sessionToken), now, now.minus(IDLE));
    found.filter(session -> session.due(now)).ifPresent(s -> credentials.noteSession(s.id(), now));
    return found.map(
        session ->
            caller(
                session,
                organisation(session.organisationId()),
                credentials.grants(session.userId()),
                Via.SESSION,
                Secrets.csrf(sessionToken),
                null));
  }

  @Override
  @Transactional
  public Optional<Caller> byApiToken(String apiToken) {
    Instant now = clock.real();
    Optional<TokenCredential> found = credentials.apiToken(Secrets.hash(apiToken), now);
    found
        .filter(token -> token.credential().due(now))
        .ifPresent(t -> credentials.noteApiToken(t.credential().id(), t.previous(), now));
    return found.map(this::caller);
  }

  /** A part of what the owner holds; narrowed, also only where that organisation is. */
  private Caller caller(TokenCredential token) {
    Credential owner = token.credential();
    TokenLimits limits = token.limits();
    UUID within = limits.within();
    LocalDate today = clock.today();
    Set<Grant> grants =
        within == null
            ? credentials.grants(owner.userId()).stream()
                .filter(grant -> limits.roles().contains(grant.role()))
                .collect(Collectors.toUnmodifiableSet())
            : reach.grants(owner.userId(), limits.roles(), within, today);
    // Where one works is what relations name: outside, it would show what the token may not see.
    boolean outside = within != null && !reach.contains(within, owner.organisationId(), today);
    return caller(
        owner,
        outside ? SystemScope.NO_ORGANISATION : organisation(owner.organisationId()),
        grants,
        Via.TOKEN,
        null,
        limits.rights());
  }

  private static Caller caller(
      Credential credential,
      UUID organisationId,
      Set<Grant> grants,
      Via via,
      @Nullable String csrf,
      @Nullable Set<String> rights) {
    return new Caller(
        credential.userId(),
        credential.username(),
        credential.displayName(),
        organisationId,
        grants,
        via,
        credential.id(),
        csrf,
        credential.mustChangePassword(),
        rights);
  }

  static UUID organisation(@Nullable UUID organisationId) {
    return organisationId == null ? SystemScope.NO_ORGANISATION : organisationId;
  }
}
